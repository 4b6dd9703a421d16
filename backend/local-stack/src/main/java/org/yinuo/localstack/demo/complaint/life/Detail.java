package org.yinuo.localstack.demo.complaint.life;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yinuo.localstack.demo.complaint.clock.ClockKind;
import org.yinuo.localstack.demo.complaint.life.Proof.Contact;

/** What else is known of a step, by the names of the API's {@code EntryDetail}. */
public record Detail(Map<String, Object> fields) {

    public Detail {
        fields = new TreeMap<>(fields);
    }

    static Detail ofClock(ClockKind clock) {
        return new Detail(Map.of("clock", clock));
    }

    static Detail ofClimb(ClockKind clock, int level, String unit) {
        return new Detail(Map.of("clock", clock, "level", level, "unit", unit));
    }

    public static Detail ofUnit(@Nullable Integer level, String unit) {
        return new Detail(level == null ? Map.of("unit", unit) : Map.of("level", level, "unit", unit));
    }

    public static Detail ofPerson(String person) {
        return new Detail(Map.of("person", person));
    }

    public static Detail ofContact(Contact contact, boolean reached) {
        return new Detail(Map.of("contact", contact.kind(), "contactAt", contact.at(), "reached", reached));
    }

    public static Detail ofCase(CaseRef other) {
        return new Detail(Map.of("complaintId", other.id(), "complaintNumber", other.number()));
    }

    public static Detail ofRecheck(String found) {
        return new Detail(Map.of("recheck", found));
    }

    public String json() {
        return fields.entrySet().stream()
                .map(field -> '"' + field.getKey() + "\":" + value(field.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(Object value) {
        return value instanceof Number || value instanceof Boolean
                ? value.toString()
                : '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
