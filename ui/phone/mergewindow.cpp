#include "ui/phone/mergewindow.h"

#include "core/edit/profilecommands.h"
#include "ui/session/documentsession.h"
#include "ui/session/parameterwords.h"
#include "ui/widgets/segmentedfilter.h"
#include "ui/widgets/wordslist.h"
#include "ui/widgets/wordsmodel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flatprofile {

using Kind = MergedParameter::Kind;

MergeWindow::MergeWindow(
    DocumentSession &session, const QString &host, const QByteArray &phone, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_session(session)
    , m_host(host)
    , m_phone(session.catalogue())
    , m_words(new WordsModel(
          { { tr("Parameter"), 26 }, { tr("What happened"), 30 }, { tr("Last saved"), 0, true },
              { tr("Mine"), 0, true }, { tr("On the phone"), 0, true } },
          this))
    , m_list(new WordsList(*m_words, tr("Parameters to merge"), this))
    , m_show(new SegmentedFilter({ {}, {}, {} }, this))
    , m_merge(new QPushButton(this))
{
    setWindowTitle(tr("Merge %1 into %2").arg(host, session.displayName()));
    const double scale = qMax(1.0, fontMetrics().height() / 18.0);
    resize(int(1080 * scale), int(600 * scale));
    m_phone.setTarget(session.document().target());
    m_phone.setText(phone);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(createTop());
    layout->addWidget(m_list, 1);
    layout->addLayout(createButtons());
    connect(m_show, &SegmentedFilter::currentChanged, this, &MergeWindow::showKinds);
    connect(m_words, &WordsModel::checksChanged, this, &MergeWindow::updateButton);
    connect(&session, &DocumentSession::opened, this, &QWidget::close); // it was about another profile
    m_refill.setSingleShot(true);
    m_refill.setInterval(0);
    connect(&m_refill, &QTimer::timeout, this, &MergeWindow::fill);
    connect(&session.document(), &ProfileDocument::textEdited, this, [this] { m_refill.start(); });
    connect(&session, &DocumentSession::saved, this, &MergeWindow::fill);
    fill();
    m_list->setFocus();
}

QLayout *MergeWindow::createTop()
{
    m_show->setAccessibleName(tr("Which parameters are listed"));
    auto *search = new QLineEdit(this);
    search->setPlaceholderText(tr("Filter parameters"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_list->filter().setWords(text); });
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_show);
    top->addWidget(search, 1);
    return top;
}

QLayout *MergeWindow::createButtons()
{
    auto *note = new QLabel(
        tr("What is ticked is taken from the phone into the profile, as one step that can be undone."), this);
    note->setForegroundRole(QPalette::PlaceholderText);
    m_merge->setDefault(true);
    connect(m_merge, &QPushButton::clicked, this, &MergeWindow::merge);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    box->button(QDialogButtonBox::Close)->setAutoDefault(false);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(box, &QDialogButtonBox::rejected, this, &QWidget::close);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(note, 1);
    buttons->addWidget(m_merge);
    buttons->addWidget(box);
    return buttons;
}

static QString wordOf(Kind kind)
{
    switch (kind) {
    case Kind::Same:
        return MergeWindow::tr("Equal");
    case Kind::OnlyMine:
        return MergeWindow::tr("Changed here");
    case Kind::OnlyPhone:
        return MergeWindow::tr("Changed on the phone");
    case Kind::NotMine:
        return MergeWindow::tr("Only on the phone");
    case Kind::NotOnPhone:
        return MergeWindow::tr("Not on the phone");
    case Kind::Hidden:
        return MergeWindow::tr("Hidden by the phone");
    case Kind::Conflict:
        break;
    }
    return MergeWindow::tr("Changed on both");
}

WordsRow MergeWindow::rowOf(const MergedParameter &parameter)
{
    const auto words = [&parameter](const std::optional<QString> &value) {
        return value ? shownValue(parameter.element, *value) : tr("not there");
    };
    WordsRow row;
    row.key = parameter.element;
    row.kind = int(parameter.kind);
    row.cells
        = { fieldOf(parameter.element), wordOf(parameter.kind), words(parameter.saved), words(parameter.mine),
              parameter.kind == Kind::Hidden ? tr("cannot be read") : words(parameter.phone) };
    row.isStrong = parameter.kind == Kind::Conflict;
    row.dim = { 2 };
    // What was changed here stays, unless that is said; what a phone came with is no part of a profile.
    const bool canTake = parameter.kind != Kind::Same && parameter.kind != Kind::Hidden
        && parameter.kind != Kind::NotOnPhone;
    if (canTake)
        row.isChecked = parameter.kind == Kind::OnlyPhone;
    return row;
}

/// Also after an edit: a tick stays where it still means the same.
void MergeWindow::fill()
{
    QHash<QString, WordsRow> before;
    for (const WordsRow &row : m_words->rows())
        before.insert(row.key, row);
    const QList<MergedParameter> merged
        = mergeThreeWays([this](const QString &element) { return m_session.savedState(element); },
            m_session.document(), m_phone);
    QList<WordsRow> rows;
    QHash<int, int> counts;
    for (const MergedParameter &parameter : merged) {
        ++counts[int(parameter.kind)];
        rows.append(rowOf(parameter));
        const auto earlier = before.constFind(parameter.element);
        if (earlier != before.cend() && earlier->cells == rows.constLast().cells)
            rows.last().isChecked = earlier->isChecked;
    }
    m_words->setRows(rows);
    const int conflicts = counts.value(int(Kind::Conflict));
    //: A kind of parameters and how many there are
    m_show->setText(0,
        tr("To Decide %1")
            .arg(conflicts + counts.value(int(Kind::OnlyPhone)) + counts.value(int(Kind::OnlyMine))));
    m_show->setText(1, tr("Only on the Phone %1").arg(counts.value(int(Kind::NotMine))));
    m_show->setText(2, tr("All %1").arg(merged.size()));
    showKinds(m_show->current());
    updateButton();
}

void MergeWindow::showKinds(int choice)
{
    switch (choice) {
    case 0:
        m_list->filter().setKinds({ int(Kind::Conflict), int(Kind::OnlyPhone), int(Kind::OnlyMine) });
        break;
    case 1:
        m_list->filter().setKinds({ int(Kind::NotMine) });
        break;
    default:
        m_list->filter().setKinds({});
        break;
    }
}

QStringList MergeWindow::ticked() const
{
    QStringList elements;
    for (const WordsRow &row : m_words->rows()) {
        if (row.isChecked.value_or(false))
            elements.append(row.key);
    }
    return elements;
}

void MergeWindow::updateButton()
{
    const int count = int(ticked().size());
    m_merge->setText(tr("Take %n Value(s) from the Phone", nullptr, count));
    m_merge->setEnabled(count > 0);
}

void MergeWindow::merge()
{
    const QStringList elements = ticked();
    const QList<TextEdit> edits = editsToMerge(m_session.document(), m_phone, elements);
    if (!edits.isEmpty()) {
        m_session.push(editText(m_session.document(), edits,
            tr("Take %n value(s) from %1", nullptr, int(elements.size())).arg(m_host)));
        m_session.recheckNow();
    }
    close();
}

} // namespace flatprofile
