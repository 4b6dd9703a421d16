package org.yinuo.localstack.demo.complaint;

import org.yinuo.localstack.demo.chance.Odds;

/** What a case is. */
public enum CaseType {
    COMPLAINT,
    HELP,
    ENQUIRY,
    PRAISE;

    static final Odds<CaseType> ODDS = new Odds<CaseType>()
            .and(COMPLAINT, 62)
            .and(HELP, 14)
            .and(ENQUIRY, 16)
            .and(PRAISE, 8);
}
