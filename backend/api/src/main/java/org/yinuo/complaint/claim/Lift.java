package org.yinuo.complaint.claim;

/** Why a limit of liability cannot be invoked. */
enum Lift {
    /** Art. 47: it was not shown at the counter and on the receipt in a way that catches the eye. */
    NOT_MADE_KNOWN(
            "未以足以引起用户注意的方式告知赔偿限制,无权援用该限制,至少按实际损失赔偿",
            "The limit was not made known in a way that catches the eye, and cannot be invoked: at least the actual loss is owed"),
    /** 故意或者重大过失. */
    INTENT_OR_GROSS_NEGLIGENCE(
            "因故意或者重大过失造成损失,无权限制赔偿责任,至少按实际损失赔偿",
            "It happened with intent or by gross negligence, so no limit can be invoked: at least the actual loss is owed");

    private final Wording text;

    Lift(String zh, String en) {
        this.text = new Wording(zh, en);
    }

    Wording text() {
        return text;
    }
}
