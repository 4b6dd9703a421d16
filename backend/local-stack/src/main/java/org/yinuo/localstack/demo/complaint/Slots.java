package org.yinuo.localstack.demo.complaint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yinuo.localstack.demo.chance.Chance;
import org.yinuo.localstack.demo.chance.Words;

/** The facts of one case: each is drawn when it is first mentioned and stays the same from complaint to closing. */
final class Slots {

    private static final List<SeasonalWord> ITEMS = SeasonalWord.of("stories/items.txt");
    private static final List<SeasonalWord> BOUGHT = SeasonalWord.of("stories/bought.txt");
    private static final List<String> DAILIES = Words.of("stories/dailies.txt");
    private static final List<String> GOODS = Words.of("stories/goods.txt");
    private static final List<String> PAPERS = Words.of("stories/papers.txt");
    private static final List<String> PRODUCE = Words.of("stories/produce.txt");
    private static final List<String> CITIES = Words.of("divisions.txt").stream()
            .filter(line -> line.startsWith("00", 4) && line.endsWith("市") && !line.startsWith("0000", 2))
            .map(line -> line.substring(7, line.length() - 1))
            .toList();
    private static final List<String> RELATIVES = List.of("母亲", "父亲", "女儿", "儿子", "姐姐", "弟弟", "爱人", "老伴");
    private static final List<String> TIMES =
            List.of("昨天上午9点多", "昨天上午10点左右", "昨天中午", "昨天下午3点左右", "昨天下午4点多", "前天上午", "前天下午2点半");
    private static final List<String> CLOCKS = List.of("五点刚过", "五点一刻", "四点五十", "五点十分", "五点二十");

    private final Map<String, String> values = new HashMap<>();
    private final LocalDate received;
    private final Chance chance;

    Slots(LocalDate received, Customer customer, String outlet, String assignee, Chance chance) {
        this.received = received;
        this.chance = chance;
        values.put("title", customer.title());
        values.put("home", customer.home());
        values.put("outlet", outlet);
        values.put("assignee", assignee);
    }

    String value(String slot) {
        var known = values.get(slot);
        if (known != null) {
            return known;
        }
        var drawn = draw(slot);
        values.put(slot, drawn);
        return drawn;
    }

    /** Of the item that was mentioned, if one was. */
    @Nullable
    String itemNumber() {
        return Stream.of("ems", "registered", "parcel")
                .map(values::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String draw(String slot) {
        return switch (slot) {
            case "ems" -> chance.happens(0.5) ? ItemNumbers.draw('E', chance) : ItemNumbers.domestic(11, chance);
            case "registered" -> ItemNumbers.draw('R', chance);
            case "parcel" -> chance.happens(0.4) ? ItemNumbers.draw('C', chance) : ItemNumbers.domestic(98, chance);
            case "item" -> SeasonalWord.pick(ITEMS, received.getMonthValue(), chance);
            case "bought" -> SeasonalWord.pick(BOUGHT, received.getMonthValue(), chance);
            case "daily" -> chance.pick(DAILIES);
            case "goods" -> chance.pick(GOODS);
            case "paper" -> chance.pick(PAPERS);
            case "produce" -> chance.pick(PRODUCE);
            case "city" -> chance.pick(CITIES);
            case "relative" -> chance.pick(RELATIVES);
            case "time" -> chance.pick(TIMES);
            case "clock" -> chance.pick(CLOCKS);
            default -> number(slot);
        };
    }

    private String number(String slot) {
        return switch (slot) {
            case "n" -> Integer.toString(chance.between(4, 9));
            case "sentDate" -> sentDate();
            case "window" -> Integer.toString(chance.between(2, 4));
            case "minutes" -> Integer.toString(chance.between(8, 20) * 5);
            case "price" -> Integer.toString(chance.between(3, 40) * 100);
            case "fee" -> Integer.toString(chance.between(8, 45));
            case "money" -> Integer.toString(chance.between(3, 60));
            default -> throw new IllegalArgumentException("No slot " + slot);
        };
    }

    private String sentDate() {
        var sent = received.minusDays(Integer.parseInt(value("n")));
        return sent.getMonthValue() + "月" + sent.getDayOfMonth() + "日";
    }
}
