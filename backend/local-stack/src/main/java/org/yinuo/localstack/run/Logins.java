package org.yinuo.localstack.run;

/** Who can sign in locally, as the realm's file has it (a test compares them). */
enum Logins {
    ADMIN("admin", "周文博", "administrator, the whole network"),
    GROUP_MANAGER("group.manager", "陈国华", "manager of the group"),
    PROVINCE_MANAGER("province.manager", "李淑芬", "manager of a province"),
    CITY_MANAGER("city.manager", "赵志强", "manager of a city"),
    COUNTY_MANAGER("county.manager", "吴秀英", "manager of a county"),
    BRANCH_MANAGER("branch.manager", "孙建平", "manager of a branch"),
    CLERK("clerk", "王晓燕", "at the counter of an outlet"),
    CLERK2("clerk2", "黄丽娟", "at the counter of another province's outlet"),
    INSPECTOR("inspector", "马立新", "inspector"),
    SUPERVISOR("supervisor", "何桂芳", "supervisor");

    private final String account;
    private final String person;
    private final String place;

    Logins(String account, String person, String place) {
        this.account = account;
        this.person = person;
        this.place = place;
    }

    String account() {
        return account;
    }

    String person() {
        return person;
    }

    String line() {
        return "  %-18s%s  %s".formatted(account, person, place);
    }
}
