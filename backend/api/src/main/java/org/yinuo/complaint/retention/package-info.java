/**
 * Personal data of customers goes a stated time after the end of their case: name, phone and address, of whoever spoke for
 * them too, and the files of the case. The figures stay. What people wrote into texts (what happened, notes, answers) and
 * into the fields of a category stays as well: it is the record, and is not the place for personal data.
 */
@NullMarked
package org.yinuo.complaint.retention;

import org.jspecify.annotations.NullMarked;
