#include "ui/container/saveascontainerdialog.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/secretfield.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QtTest>

using namespace flatprofile;
using namespace Qt::StringLiterals;

using Kind = ContainerLayer::Kind;

class tst_ContainerPage : public QObject
{
    Q_OBJECT

private slots:
    void startsWithWhatTheFileHas_data();
    void startsWithWhatTheFileHas();
    void plainNeedsNoKey();
    void wantsTheKeyTwice();
    void shownKeyIsTypedOnce();
    void presentKeyMayStay();
    void digestIsWritten();
    void keyingMaterialHasItsForm();
    void convertsToUtf8WhenAsked();
};

/// The dialog and its parts as a user sees them.
struct Dialog
{
    explicit Dialog(const FileWrapping &current = {}, ContainerPage::Present present = {})
        : dialog(u"a.cfg"_s, current, present)
    {
        dialog.show();
    }

    template <typename T>
    T *part(const QString &name)
    {
        return dialog.findChild<T *>(name);
    }
    void choose(int index) { part<QComboBox>(u"wrapping"_s)->setCurrentIndex(index); }
    void type(const QString &field, const QString &text) { QTest::keyClicks(part<SecretField>(field), text); }
    bool save()
    {
        QTest::mouseClick(
            dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        return dialog.result() == QDialog::Accepted && !dialog.isVisible();
    }
    QString message() { return part<MessageLine>(u"message"_s)->text(); }

    SaveAsContainerDialog dialog;
};

static ContainerLayer layer(Kind kind, ContainerLayer::Digest digest = ContainerLayer::Digest::Sha256)
{
    ContainerLayer result;
    result.kind = kind;
    result.digest = digest;
    return result;
}

static SecretKey key(const char *text)
{
    return SecretKey(QByteArrayView(text));
}

void tst_ContainerPage::startsWithWhatTheFileHas_data()
{
    QTest::addColumn<QList<ContainerLayer>>("layers");
    ContainerLayer records = layer(Kind::Aes128Gcm);
    records.recordSize = 1000;
    records.keyId = "a1";
    QTest::newRow("plain") << QList<ContainerLayer>();
    QTest::newRow("gzip") << QList { layer(Kind::Gzip) };
    QTest::newRow("MD5") << QList { layer(Kind::Aes256Cbc, ContainerLayer::Digest::Md5) };
    QTest::newRow("gzip in AES") << QList { layer(Kind::Aes256Cbc), layer(Kind::Gzip) };
    QTest::newRow("record size, key id") << QList { records };
    QTest::newRow("unusual") << QList { layer(Kind::Aes128Gcm), layer(Kind::Gzip) };
}

void tst_ContainerPage::startsWithWhatTheFileHas()
{
    QFETCH(QList<ContainerLayer>, layers);
    const FileWrapping current { layers, { TextEncoding::Kind::Iso8859, 2, false } };
    Dialog shown(current, { true, true });
    QVERIFY(shown.save());
    QCOMPARE(shown.dialog.wrapping(), current);
    QVERIFY(shown.dialog.takePassphrase().isEmpty());
    QVERIFY(shown.dialog.takeIkm().isEmpty());
}

void tst_ContainerPage::plainNeedsNoKey()
{
    Dialog shown({ { layer(Kind::Aes256Cbc) }, {} });
    QVERIFY(shown.part<SecretField>(u"key"_s)->isVisible());
    shown.choose(0);
    QVERIFY(!shown.part<SecretField>(u"key"_s)->isVisible());
    QVERIFY(!shown.part<QComboBox>(u"digest"_s)->isVisible());
    QVERIFY(shown.save());
    QVERIFY(shown.dialog.wrapping().layers.isEmpty());
}

void tst_ContainerPage::wantsTheKeyTwice()
{
    Dialog shown;
    shown.choose(2);
    QVERIFY(!shown.save());
    QVERIFY(!shown.message().isEmpty());
    shown.type(u"key"_s, u"s3cret"_s);
    QVERIFY(shown.message().isEmpty());
    shown.type(u"repeat"_s, u"s3cre"_s);
    QVERIFY(!shown.save());
    QVERIFY(!shown.message().isEmpty());
    shown.type(u"repeat"_s, u"t"_s);
    QVERIFY(shown.save());
    QVERIFY(shown.dialog.takePassphrase() == key("s3cret"));
    QVERIFY(shown.dialog.takeIkm().isEmpty());
}

void tst_ContainerPage::shownKeyIsTypedOnce()
{
    Dialog shown;
    shown.choose(3);
    shown.part<SecretField>(u"key"_s)->setRevealed(true);
    QVERIFY(!shown.part<SecretField>(u"repeat"_s)->isVisible());
    shown.type(u"key"_s, u"s3cret"_s);
    QVERIFY(shown.save());
    QCOMPARE(shown.dialog.wrapping().layers, (QList { layer(Kind::Aes256Cbc), layer(Kind::Gzip) }));
}

void tst_ContainerPage::presentKeyMayStay()
{
    Dialog shown({}, { true, false });
    shown.choose(4);
    QVERIFY(!shown.save()); // that is the other kind's key
    shown.choose(2);
    QVERIFY(shown.save());
    QVERIFY(shown.dialog.takePassphrase().isEmpty());
}

void tst_ContainerPage::digestIsWritten()
{
    Dialog shown({}, { true, false });
    shown.choose(3);
    auto *digest = shown.part<QComboBox>(u"digest"_s);
    digest->setCurrentIndex(digest->findData(int(ContainerLayer::Digest::Md5)));
    QVERIFY(shown.save());
    QCOMPARE(shown.dialog.wrapping().layers.first().digest, ContainerLayer::Digest::Md5);
}

void tst_ContainerPage::keyingMaterialHasItsForm()
{
    Dialog shown;
    shown.choose(4);
    auto *form = shown.part<QComboBox>(u"ikmForm"_s);
    QVERIFY(form->isVisible());
    form->setCurrentIndex(form->findData(int(IkmForm::Hex)));
    shown.part<SecretField>(u"key"_s)->setRevealed(true);
    shown.type(u"key"_s, u"6b6"_s);
    QVERIFY(!shown.save());
    shown.type(u"key"_s, u"b"_s);
    QVERIFY(shown.save());
    QVERIFY(shown.dialog.takeIkm() == key("kk"));
    QVERIFY(shown.dialog.takePassphrase().isEmpty());
}

void tst_ContainerPage::convertsToUtf8WhenAsked()
{
    Dialog utf8;
    QVERIFY(!utf8.part<QComboBox>(u"encoding"_s)->isVisible());
    Dialog shown({ {}, { TextEncoding::Kind::Utf16LittleEndian, 0, true } });
    QVERIFY(shown.part<QComboBox>(u"encoding"_s)->isVisible());
    shown.part<QComboBox>(u"encoding"_s)->setCurrentIndex(1);
    QVERIFY(shown.save());
    QCOMPARE(shown.dialog.wrapping().encoding, TextEncoding());
}

QTEST_MAIN(tst_ContainerPage)
#include "tst_containerpage.moc"
