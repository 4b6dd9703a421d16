package org.yinuo.localstack.demo.complaint;

import org.yinuo.localstack.demo.complaint.life.Fault;

/** What came of a case: whose fault it was, what the customer was told, what was done. */
record Ending(Fault fault, String answer, String done) {}
