#include "ui/mainwindow/statusline.h"

#include "ui/session/documentsession.h"
#include "ui/style/icons.h"
#include "ui/style/plaintip.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

static QToolButton *makeButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

/// The layers as people call them; the words of a status bar, not the codes of the command line.
static QString layerName(const ContainerLayer &layer)
{
    switch (layer.kind) {
    case ContainerLayer::Kind::Gzip:
        return u"gzip"_s;
    case ContainerLayer::Kind::Aes256Cbc:
        return u"AES-256-CBC"_s;
    case ContainerLayer::Kind::Aes128Gcm:
        return u"RFC 8188"_s;
    }
    return {};
}

StatusLine::StatusLine(DocumentSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_file(makeButton(this))
    , m_errors(makeButton(this))
    , m_warnings(makeButton(this))
    , m_count(new ElidedLabel(this))
    , m_encoding(new QLabel(this))
    , m_place(new QLabel(this))
{
    m_errors->setIcon(icon(u"error"_s));
    m_warnings->setIcon(icon(u"warn"_s));
    for (QLabel *label : std::initializer_list<QLabel *> { m_count, m_encoding, m_place })
        label->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 12, 0);
    layout->setSpacing(12);
    layout->addWidget(m_file);
    layout->addStretch();
    for (QWidget *widget :
        std::initializer_list<QWidget *> { m_errors, m_warnings, m_count, m_encoding, m_place })
        layout->addWidget(widget);

    connect(m_file, &QToolButton::clicked, this, &StatusLine::containerRequested);
    connect(m_errors, &QToolButton::clicked, this, &StatusLine::problemsRequested);
    connect(m_warnings, &QToolButton::clicked, this, &StatusLine::problemsRequested);

    const ProfileDocument &document = m_session.document();
    connect(&m_session, &DocumentSession::opened, this, [this] {
        updateFile();
        updateProblems();
        updateCounts();
        updatePlace();
    });
    connect(&m_session, &DocumentSession::pathChanged, this, &StatusLine::updateFile);
    connect(&document, &ProfileDocument::wrappingChanged, this, &StatusLine::updateFile);
    connect(&m_session, &DocumentSession::problemsChanged, this, &StatusLine::updateProblems);
    connect(&m_session, &DocumentSession::phoneChanged, this, &StatusLine::updateCounts);
    connect(&document, &ProfileDocument::stateChanged, this, [this] {
        updateCounts();
        updatePlace();
    });
    connect(&m_session, &DocumentSession::currentElementChanged, this, &StatusLine::updatePlace);
    updateFile();
    updateProblems();
    updateCounts();
    updatePlace();
}

QString StatusLine::chainText() const
{
    QStringList parts { m_session.displayName() };
    for (const ContainerLayer &layer : m_session.document().wrapping().layers)
        parts.append(layerName(layer));
    parts.append(u"flat-profile"_s);
    const QString chain = parts.join(u" › "_s);
    //: %1 is a file in what it is wrapped in: "a.cfg › gzip › flat-profile"
    return isEncrypted() ? chain : tr("%1, not encrypted").arg(chain);
}

bool StatusLine::isEncrypted() const
{
    const QList<ContainerLayer> &layers = m_session.document().wrapping().layers;
    return std::any_of(layers.begin(), layers.end(),
        [](const ContainerLayer &layer) { return layer.kind != ContainerLayer::Kind::Gzip; });
}

void StatusLine::updateFile()
{
    m_encoding->setVisible(m_session.isOpen());
    m_file->setEnabled(m_session.isOpen());
    if (!m_session.isOpen()) {
        m_file->setText(tr("No profile open"));
        m_file->setIcon({});
        m_file->setToolTip({});
        return;
    }
    const FileWrapping &wrapping = m_session.document().wrapping();
    const bool encrypted = isEncrypted();
    const bool authenticated = std::any_of(wrapping.layers.begin(), wrapping.layers.end(),
        [](const ContainerLayer &layer) { return layer.isAuthenticated(); });
    m_file->setText(chainText());
    m_file->setIcon(icon(encrypted ? u"lock"_s : wrapping.layers.isEmpty() ? u"file"_s : u"zip"_s));
    const QString path = m_session.path().isEmpty() ? tr("Not saved yet.") : m_session.path();
    m_file->setToolTip(plainTip(!encrypted
            ? tr("%1\nNot encrypted: everybody who gets the file reads it. Click to change that.").arg(path)
            : authenticated
            ? path
            : tr("%1\nEncrypted, not authenticated: whoever has the file can damage it unnoticed.")
                  .arg(path)));

    const bool crlf = m_session.document().text().contains("\r\n");
    m_encoding->setText(wrapping.encoding.name() + u" · "_s + (crlf ? u"CRLF"_s : u"LF"_s));
}

void StatusLine::updateProblems()
{
    int errors = 0;
    int warnings = 0;
    for (const Problem &problem : m_session.problems()) {
        errors += problem.diagnostic.severity == Severity::Error;
        warnings += problem.diagnostic.severity == Severity::Warning;
    }
    m_errors->setVisible(errors > 0);
    m_errors->setText(tr("%n error(s)", nullptr, errors));
    m_warnings->setVisible(warnings > 0);
    m_warnings->setText(tr("%n warning(s)", nullptr, warnings));
}

void StatusLine::updateCounts()
{
    m_count->setVisible(m_session.isOpen());
    if (!m_session.isOpen())
        return;
    const QLocale locale;
    qsizetype all = 0;
    qsizetype set = 0;
    const Catalogue &catalogue = m_session.catalogue();
    for (int i = 0; i < catalogue.count(); ++i) {
        const auto id = ParameterId(i);
        if (const auto *phone = m_session.phone(); phone && !catalogue.isAvailable(id, *phone))
            continue;
        ++all;
        set += m_session.document().isSet(id);
    }
    m_count->setFullText(tr("%1 of %2 parameters set").arg(locale.toString(set), locale.toString(all)));
}

void StatusLine::updatePlace()
{
    const QList<quint32> found = m_session.document().occurrences(m_session.currentElement());
    m_place->setVisible(m_session.isOpen() && !found.isEmpty());
    if (found.isEmpty())
        return;
    const qsizetype offset = m_session.document().scan().elements.at(found.last()).start;
    const auto position = m_session.document().lines().position(offset);
    m_place->setText(tr("Line %1").arg(QLocale().toString(position.line)));
}

} // namespace flatprofile
