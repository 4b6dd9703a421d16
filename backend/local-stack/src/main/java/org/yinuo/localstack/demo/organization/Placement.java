package org.yinuo.localstack.demo.organization;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Which unit each login belongs to: one line from the root down to an outlet in the country, where there are villages
 * and market days, and an outlet in another province.
 */
public final class Placement {

    private final Map<Login, Integer> units = new EnumMap<>(Login.class);

    public Placement(UnitTree tree) {
        int[] outlets = tree.ofKind(UnitKind.OUTLET);
        int home = Arrays.stream(outlets)
                .filter(outlet -> !tree.division(outlet).isUrban())
                .findFirst()
                .orElse(outlets[0]);
        int province = tree.nearest(home, UnitKind.PROVINCE);
        int away = Arrays.stream(outlets)
                .filter(outlet -> !tree.isWithin(outlet, province))
                .findFirst()
                .orElseThrow();
        int city = tree.nearest(home, UnitKind.CITY);
        int county = tree.nearest(home, UnitKind.COUNTY);
        units.put(Login.ADMIN, 0);
        units.put(Login.GROUP_MANAGER, 0);
        units.put(Login.PROVINCE_MANAGER, province);
        units.put(Login.CITY_MANAGER, city);
        units.put(Login.INSPECTOR_OF_CITY, city);
        units.put(Login.COUNTY_MANAGER, county);
        units.put(Login.SUPERVISOR_OF_COUNTY, county);
        units.put(Login.BRANCH_MANAGER, tree.parent(home));
        units.put(Login.CLERK, home);
        units.put(Login.CLERK2, away);
    }

    public int unitOf(Login login) {
        return units.getOrDefault(login, 0);
    }

    boolean isHome(int unit) {
        return units.containsValue(unit);
    }
}
