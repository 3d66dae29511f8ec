#include "core/xml/faults.h"
#include "core/xml/prefixscope.h"
#include "core/xml/scanner.h"

#include <QTest>

#include <algorithm>

using namespace flatprofile;

class tst_PrefixScope : public QObject
{
    Q_OBJECT

private slots:
    void theInnermostDeclarationHolds();
    void manyPrefixesCostNoMoreThanFew();
};

void tst_PrefixScope::theInnermostDeclarationHolds()
{
    PrefixScope scope;
    QVERIFY(scope.uriOf("p").isNull());
    scope.declare("p", "outer", 1);
    scope.declare("q", "other", 2);
    scope.declare("p", "inner", 2);
    scope.declare("p", "twice", 2);
    QCOMPARE(scope.uriOf("p"), QByteArrayView("twice"));
    scope.leave(3);
    QCOMPARE(scope.uriOf("q"), QByteArrayView("other"));
    scope.leave(2);
    QCOMPARE(scope.uriOf("p"), QByteArrayView("outer"));
    QVERIFY(scope.uriOf("q").isNull());
    scope.leave(1);
    QVERIFY(scope.uriOf("p").isNull());
}

/// 50,000 prefixes in scope and 200,000 elements that ask for another one: with a search through the scope
/// this takes minutes.
void tst_PrefixScope::manyPrefixesCostNoMoreThanFew()
{
    constexpr int kDepth = 200;
    constexpr int kPrefixes = 250; // of one element
    constexpr int kElements = 200'000;
    QByteArray text = "<flat-profile>";
    for (int depth = 0; depth < kDepth; ++depth) {
        text += "<A";
        for (int i = 0; i < kPrefixes; ++i)
            text += " xmlns:p" + QByteArray::number(depth) + '_' + QByteArray::number(i) + "=\"u\"";
        text += '>';
    }
    for (int i = 0; i < kElements; ++i)
        text += "<q:B>1</q:B>";
    for (int depth = 0; depth < kDepth; ++depth)
        text += "</A>";
    text += "</flat-profile>";
    const ScanResult result = scan(text);
    QCOMPARE(qsizetype(result.elements.size()), kElements + kDepth + 1);
    QVERIFY(std::any_of(result.faults.begin(), result.faults.end(),
        [](const Diagnostic &fault) { return fault.code == faults::kUnknownPrefix; }));
}

QTEST_GUILESS_MAIN(tst_PrefixScope)
#include "tst_prefixscope.moc"
