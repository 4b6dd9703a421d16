package org.yinuo.localstack.demo.complaint;

import org.yinuo.localstack.demo.organization.Units;

/** What cases are written down with: the people, what they note, what they ask, and where they are. */
record Writers(Actors actors, Notes notes, Exchanges exchanges, Units units) {}
