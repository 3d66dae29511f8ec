#include "ui/container/keydialog.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/secretfield.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QtTest>

using namespace flatprofile;
using namespace Qt::StringLiterals;

static const QByteArray kProfile = "<flat-profile><Admin_Passwd ua=\"na\">x</Admin_Passwd></flat-profile>\n";

/// An encrypted file, the dialog that asks for its key, and its parts as a user sees them.
struct Asked
{
    explicit Asked(ContainerLayer::Kind kind, QByteArrayView bytesOfKey)
        : key(bytesOfKey)
    {
        ContainerLayer layer;
        layer.kind = kind;
        ContainerKeys keys;
        (kind == ContainerLayer::Kind::Aes256Cbc ? keys.passphrase : keys.ikm) = &this->key;
        const auto bytes = writeContainer(kProfile, { layer }, keys);
        Q_ASSERT(bytes);
        path = folder.filePath(u"reception.cfg"_s);
        write(path, *bytes);
        dialog = std::make_unique<KeyDialog>(OpenJob::open(Catalogue::builtIn(), path, {}),
            [this](const ContainerKeys &tried) { return readProfile(path, tried); });
        dialog->show();
    }

    void write(const QString &to, const QByteArray &bytes) const
    {
        QFile file(to);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    template <typename T>
    T *part(const QString &name) const
    {
        return dialog->findChild<T *>(name);
    }
    void type(const QString &text) const
    {
        part<SecretField>(u"key"_s)->clear();
        QTest::keyClicks(part<SecretField>(u"key"_s), text);
        QTest::keyClick(part<SecretField>(u"key"_s), Qt::Key_Return);
    }
    QString message() const { return part<MessageLine>(u"message"_s)->text(); }

    QTemporaryDir folder;
    QString path;
    SecretKey key;
    std::unique_ptr<KeyDialog> dialog;
};

class tst_KeyDialog : public QObject
{
    Q_OBJECT

private slots:
    void rightKeyGivesTheProfile();
    void wrongKeyStaysOpenAndKeepsTheText();
    void nothingTypedIsNotTried();
    void keyingMaterialIsReadInItsForm();
    void keyComesFromAFileWithoutItsLineEnd();
    void refusesAFileThatHoldsNoKey();
    void eyeRevealsTheKey();
    void tellsWhereKeysWereLookedFor();
};

void tst_KeyDialog::rightKeyGivesTheProfile()
{
    Asked asked(ContainerLayer::Kind::Aes256Cbc, "s3cret");
    QCOMPARE(asked.part<QComboBox>(u"kind"_s)->currentIndex(), 0);
    asked.type(u"s3cret"_s);
    QCOMPARE(asked.dialog->result(), int(QDialog::Accepted));
    QCOMPARE(asked.dialog->takeProfile().text, kProfile);
    QVERIFY(asked.dialog->takePassphrase() == asked.key);
    QVERIFY(asked.dialog->takeIkm().isEmpty());
    QVERIFY(asked.part<SecretField>(u"key"_s)->text().isEmpty());
}

void tst_KeyDialog::wrongKeyStaysOpenAndKeepsTheText()
{
    Asked asked(ContainerLayer::Kind::Aes256Cbc, "s3cret");
    asked.type(u"other"_s);
    QVERIFY(asked.dialog->isVisible());
    QVERIFY(!asked.message().isEmpty());
    QCOMPARE(asked.part<SecretField>(u"key"_s)->text(), u"other"_s);
    const QString first = asked.message();
    asked.type(u"again"_s);
    QVERIFY(asked.message() != first); // it counts
    asked.type(u"s3cret"_s);
    QCOMPARE(asked.dialog->result(), int(QDialog::Accepted));
}

void tst_KeyDialog::nothingTypedIsNotTried()
{
    Asked asked(ContainerLayer::Kind::Aes256Cbc, "s3cret");
    asked.type({});
    QVERIFY(asked.dialog->isVisible());
    QVERIFY(!asked.message().isEmpty());
}

void tst_KeyDialog::keyingMaterialIsReadInItsForm()
{
    Asked asked(ContainerLayer::Kind::Aes128Gcm, QByteArray(16, 'k'));
    QCOMPARE(asked.part<QComboBox>(u"kind"_s)->currentIndex(), 1);
    auto *form = asked.part<QComboBox>(u"ikmForm"_s);
    QVERIFY(form->isVisible());
    form->setCurrentIndex(form->findData(int(IkmForm::Hex)));
    asked.type(u"not hex"_s);
    QVERIFY(asked.dialog->isVisible());
    QVERIFY(!asked.message().isEmpty());
    asked.type(QString::fromLatin1(QByteArray(16, 'k').toHex()));
    QCOMPARE(asked.dialog->result(), int(QDialog::Accepted));
    QCOMPARE(asked.dialog->takeProfile().text, kProfile);
    QVERIFY(asked.dialog->takeIkm() == asked.key);
}

void tst_KeyDialog::keyComesFromAFileWithoutItsLineEnd()
{
    Asked asked(ContainerLayer::Kind::Aes256Cbc, "s3cret");
    const QString file = asked.folder.filePath(u"key.txt"_s);
    asked.write(file, "s3cret\r\n");
    asked.dialog->readKeyFrom(file);
    QTest::keyClick(asked.part<SecretField>(u"key"_s), Qt::Key_Return);
    QCOMPARE(asked.dialog->result(), int(QDialog::Accepted));
}

void tst_KeyDialog::refusesAFileThatHoldsNoKey()
{
    Asked asked(ContainerLayer::Kind::Aes256Cbc, "s3cret");
    const QString file = asked.folder.filePath(u"key.bin"_s);
    for (const QByteArray &bytes : { QByteArray("a\nb\n"), QByteArray("\xff\xfe"), QByteArray(5000, 'x') }) {
        asked.write(file, bytes);
        asked.dialog->readKeyFrom(file);
        QVERIFY(!asked.message().isEmpty());
        QVERIFY(asked.part<SecretField>(u"key"_s)->text().isEmpty());
    }
    asked.dialog->readKeyFrom(asked.folder.filePath(u"absent"_s));
    QVERIFY(!asked.message().isEmpty());
}

void tst_KeyDialog::eyeRevealsTheKey()
{
    Asked asked(ContainerLayer::Kind::Aes256Cbc, "s3cret");
    auto *key = asked.part<SecretField>(u"key"_s);
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    key->findChild<QAction *>(u"reveal"_s)->trigger();
    QVERIFY(key->isRevealed());
    QCOMPARE(key->echoMode(), QLineEdit::Normal);
}

void tst_KeyDialog::tellsWhereKeysWereLookedFor()
{
    OpenOutcome outcome { u"x.cfg"_s,
        FileError { FileError::Code::Container, ContainerError::WrongKey, {}, {}, 0 }, {}, {} };
    outcome.tried.push_back({ KeyCandidate::Source::SecretParameter, false, {} });
    KeyDialog dialog(
        outcome, [](const ContainerKeys &) -> Result<ReadProfile, FileError> { return FileError {}; });
    const auto *searched = dialog.findChild<QTreeWidget *>(u"searched"_s);
    QCOMPARE(searched->topLevelItemCount(), 3);
    QVERIFY(searched->topLevelItem(0)->text(2).isEmpty());
    QVERIFY(!searched->topLevelItem(1)->text(2).isEmpty());
}

QTEST_MAIN(tst_KeyDialog)
#include "tst_keydialog.moc"
