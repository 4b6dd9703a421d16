/** The network's units and people: where they are, what they are called, who works where. */
@NullMarked
package org.yinuo.localstack.demo.organization;

import org.jspecify.annotations.NullMarked;
