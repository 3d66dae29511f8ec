#pragma once

#include <QTest>

namespace flatprofile::testing {

/// A column of rules that hold the secret "canary", well-formed and not, a row each.
inline void addRulesWithSecret()
{
    using namespace Qt::StringLiterals;
    QTest::addColumn<QString>("rule");
    for (const auto &rule : { u"[--key \"canary] http://h/x"_s, u"[--key \"canary"_s,
             u"--uid u --pwd canary http://h/x"_s, u"[--uid u --pwd canary"_s,
             u"[--uid u --pwd canary http://h/x"_s, u"[--uid u --pwd=canary] http://h/x"_s,
             u"[--uid u --pwd = canary] http://h/x"_s, u"[--uid u -pwd canary] http://h/x"_s,
             u"[--uid u --pw canary] http://h/x"_s, u"[--uid u --password \"ca canary\"] http://h/x"_s,
             u"[--key two canary] http://h/x"_s, u"[--key $canary] http://h/x"_s,
             u"[--key $MAcanary] http://h/x"_s, u"[--key {canary}] http://h/x"_s,
             u"[--pwd \u201Ccanary\u201D] http://h/x"_s, u"(Admin_Password = \"$canary\";)! http://h/x"_s,
             u"(Admin_Password = canary;)! http://h/x"_s, u"(Admin_Password = \"canary)! http://h/x"_s,
             u"(GPP_SA = $canary;)! http://h/x"_s, u"(\"$SA\" eq \"$canary\")? http://h/x"_s,
             u"(\"$SA\" eq canary)? http://h/x"_s, u"http://u:$canary@h/x"_s, u"http://h/x?pwd=a.canary"_s,
             u"[--uid u --pwd $canary http://h/x"_s, u"[--pwd $canary x] http://h/x | http://h/y"_s })
        QTest::newRow(qPrintable(rule)) << rule;
}

} // namespace flatprofile::testing
