#include "ui/phone/answerwindow.h"

#include "core/document/profilefile.h"
#include "core/phone/maskedprofile.h"
#include "ui/compare/comparisonwindow.h"
#include "ui/phone/mergewindow.h"
#include "ui/phone/pushwording.h"
#include "ui/resync/saveconfiguration.h"
#include "ui/session/documentsession.h"
#include "ui/widgets/emptystate.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QImageReader>
#include <QBuffer>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr QSize kMostPixels(4096, 4096); // of a phone's screen

AnswerWindow::AnswerWindow(DocumentSession &session, const QString &host, PhoneAction action,
    const QByteArray &answer, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_session(session)
    , m_host(host)
    , m_action(action)
    , m_answer(answer)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const double scale = qMax(1.0, fontMetrics().height() / 18.0);
    resize(int(860 * scale), int(560 * scale));
    switch (action) {
    case PhoneAction::ReadScreen:
        setWindowTitle(tr("Screen of %1").arg(host));
        layout->addWidget(createPicture(), 1);
        break;
    case PhoneAction::ReadConfiguration:
        setWindowTitle(tr("Configuration of %1").arg(host));
        layout->addWidget(createConfiguration(buttons), 1);
        break;
    default:
        setWindowTitle(tr("Status of %1").arg(host));
        layout->addWidget(createText(QString::fromUtf8(answer)), 1);
        break;
    }
    auto *save = new QPushButton(tr("&Save As…"), this);
    save->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &AnswerWindow::save);
    buttons->addStretch();
    buttons->addWidget(save);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(box, &QDialogButtonBox::rejected, this, &QWidget::close);
    buttons->addWidget(box);
    layout->addLayout(buttons);
}

QWidget *AnswerWindow::createText(const QString &text)
{
    auto *view = new QPlainTextEdit(this);
    view->setReadOnly(true);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setAccessibleName(tr("What the phone answered"));
    view->setPlainText(text);
    return view;
}

QWidget *AnswerWindow::createPicture()
{
    QBuffer buffer(&m_answer);
    buffer.open(QIODevice::ReadOnly);
    // Whoever answers must not choose among all the readers that happen to be installed.
    static const QList<QByteArray> kFormats { "bmp", "png", "jpeg" };
    QImageReader reader(&buffer, QImageReader::imageFormat(&buffer));
    reader.setAutoDetectImageFormat(false);
    QImage picture;
    if (const QSize size = reader.size();
        kFormats.contains(reader.format()) && size.isValid() && size.boundedTo(kMostPixels) == size)
        picture = reader.read();
    if (picture.isNull())
        return new EmptyState(u"warn"_s, tr("The answer is no picture"),
            tr("The phone may not offer pictures of its screen, or its Phone Recording setting is off."),
            this);
    auto *label = new QLabel(this);
    label->setAlignment(Qt::AlignCenter);
    label->setPixmap(QPixmap::fromImage(picture));
    label->setAccessibleName(tr("The phone's screen"));
    auto *area = new QScrollArea(this);
    area->setWidget(label);
    area->setWidgetResizable(true);
    return area;
}

QWidget *AnswerWindow::createConfiguration(QHBoxLayout *buttons)
{
    const auto profile = readProfileBytes(m_answer, {}, FileDigest::NotWanted);
    if (!profile)
        return createText(QString::fromUtf8(m_answer));
    const auto add = [&](const QString &text, auto run) {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
        buttons->addWidget(button);
        return button;
    };
    add(tr("&Open in the Editor"), [this, text = profile->text] { emit openRequested(text); });
    if (m_session.isOpen()) {
        add(tr("&Compare with the Profile"), [this, text = profile->text] {
            auto *window = new ComparisonWindow(m_session, m_host, text, parentWidget());
            window->setAttribute(Qt::WA_DeleteOnClose);
            window->show();
        });
        add(tr("&Merge into the Profile…"), [this, text = profile->text] {
            auto *window = new MergeWindow(m_session, m_host, text, parentWidget());
            window->setAttribute(Qt::WA_DeleteOnClose);
            window->show();
        });
    }
    return createText(fileText(profile->text));
}

void AnswerWindow::save()
{
    if (m_action == PhoneAction::ReadConfiguration) {
        if (const auto profile = readProfileBytes(m_answer, {}, FileDigest::NotWanted)) {
            const QString failure = saveConfiguration(
                this, tr("Save the Answer"), u"phone.xml"_s, [&profile](bool masksSecrets) {
                    return masksSecrets ? maskedProfile(profile->text) : profile->text;
                });
            if (!failure.isEmpty())
                QMessageBox::warning(this, windowTitle(), failure);
            return;
        }
    }
    saveAsItIs();
}

void AnswerWindow::saveAsItIs()
{
    const bool isPicture = m_action == PhoneAction::ReadScreen;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the Answer"),
        isPicture ? u"screen.bmp"_s : u"phone.xml"_s,
        isPicture ? tr("Pictures (*.bmp);;All files (*)") : tr("Profiles (*.cfg *.xml);;All files (*)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    // What a phone answers may hold secrets; it is no file for a server to give out.
    const bool isOpen = file.open(QIODevice::WriteOnly)
        && (isPicture || file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    if (!isOpen || file.write(m_answer) != m_answer.size() || !file.commit())
        QMessageBox::warning(
            this, windowTitle(), tr("%1 can't be written: %2").arg(path, file.errorString()));
}

} // namespace flatprofile
