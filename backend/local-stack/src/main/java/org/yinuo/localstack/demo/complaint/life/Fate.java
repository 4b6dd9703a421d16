package org.yinuo.localstack.demo.complaint.life;

import org.yinuo.localstack.demo.chance.Odds;

/** What is special about how a case goes; most go straight. */
public enum Fate {
    STRAIGHT,
    /** The customer is asked for something, and the clocks wait. */
    ASKED,
    /** Nobody is there, three times, to say whether all is well now. */
    UNREACHED,
    /** It came to the wrong unit. */
    TRANSFERRED,
    WITHDRAWN,
    /** The customer is not content after all. */
    REOPENED,
    /** Someone asks for help from above before time does. */
    RAISED;

    public static final Odds<Fate> ODDS = new Odds<Fate>()
            .and(STRAIGHT, 790)
            .and(ASKED, 75)
            .and(UNREACHED, 50)
            .and(TRANSFERRED, 35)
            .and(WITHDRAWN, 22)
            .and(REOPENED, 22)
            .and(RAISED, 6);
}
