/** Where the Makefile's targets come in. */
@NullMarked
package org.yinuo.localstack.command;

import org.jspecify.annotations.NullMarked;
