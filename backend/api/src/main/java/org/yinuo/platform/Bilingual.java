package org.yinuo.platform;

/** A name that is data and has both languages. */
public record Bilingual(String zh, String en) {

    public String in(Language language) {
        return language == Language.ENGLISH ? en : zh;
    }
}
