package org.sightline.web.identity;

import java.util.regex.Pattern;

/** Where to go after signing in: the page first asked for, as long as it is one of ours. */
final class NextPage {

    /** A path of this application: one slash, known area, nothing a browser could read as another host. */
    private static final Pattern OURS = Pattern.compile("/(staff|portal)(/[A-Za-z0-9/_-]*)?(\\?[A-Za-z0-9=&_.~%+-]*)?");

    private NextPage() {}

    static String home(boolean staff) {
        return staff ? "/staff/home" : "/portal/home";
    }

    static String of(String wanted, boolean staff) {
        String home = home(staff);
        if (wanted == null || !OURS.matcher(wanted).matches() || wanted.contains("//")) {
            return home;
        }
        return wanted.startsWith(staff ? "/staff" : "/portal") ? wanted : home;
    }
}
