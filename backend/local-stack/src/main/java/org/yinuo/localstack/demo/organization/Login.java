package org.yinuo.localstack.demo.organization;

import static org.yinuo.localstack.demo.organization.StaffPost.COUNTER;
import static org.yinuo.localstack.demo.organization.StaffPost.INSPECTOR;
import static org.yinuo.localstack.demo.organization.StaffPost.IT;
import static org.yinuo.localstack.demo.organization.StaffPost.MANAGEMENT;

/** The people of the local realm who can sign in, by the names they have there. */
public enum Login {
    ADMIN("admin", "周文博", IT),
    GROUP_MANAGER("group.manager", "陈国华", MANAGEMENT),
    PROVINCE_MANAGER("province.manager", "李淑芬", MANAGEMENT),
    CITY_MANAGER("city.manager", "赵志强", MANAGEMENT),
    COUNTY_MANAGER("county.manager", "吴秀英", MANAGEMENT),
    BRANCH_MANAGER("branch.manager", "孙建平", MANAGEMENT),
    CLERK("clerk", "王晓燕", COUNTER),
    CLERK2("clerk2", "黄丽娟", COUNTER),
    INSPECTOR_OF_CITY("inspector", "马立新", INSPECTOR),
    SUPERVISOR_OF_COUNTY("supervisor", "何桂芳", INSPECTOR);

    private final String account;
    private final String fullName;
    private final StaffPost post;

    Login(String account, String fullName, StaffPost post) {
        this.account = account;
        this.fullName = fullName;
        this.post = post;
    }

    public String account() {
        return account;
    }

    public String fullName() {
        return fullName;
    }

    StaffPost post() {
        return post;
    }
}
