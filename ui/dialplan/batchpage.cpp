#include "ui/dialplan/batchpage.h"

#include "core/document/profilefile.h"
#include "core/support/csv.h"
#include "core/support/filereplace.h"
#include "ui/dialplan/batchmodel.h"
#include "ui/dialplan/dialdelegate.h"
#include "ui/dialplan/dialtester.h"
#include "ui/session/documentsession.h"
#include "ui/style/icons.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/segmentedfilter.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStringEncoder>
#include <QTreeView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr qint64 kLargestList = 8 * 1024 * 1024;

BatchPage::BatchPage(DialTester &tester, QWidget *parent)
    : QWidget(parent)
    , m_tester(tester)
    , m_results(new BatchModel(this))
    , m_progress(new ProgressLine(this))
    , m_run([this](const QList<DialTestResult> &results) { showResults(results); })
    , m_generation([this](const QList<DialTest> &tests) { append(tests); })
{
    auto *columns = new QSplitter(this);
    columns->addWidget(createList());
    columns->addWidget(createResults());
    columns->setStretchFactor(0, 1);
    columns->setStretchFactor(1, 2);
    columns->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(columns, 1);
    layout->addWidget(m_progress);

    connect(m_progress, &ProgressLine::cancelRequested, this, &BatchPage::stop);
    m_later.setSingleShot(true);
    m_later.setInterval(150);
    connect(&m_later, &QTimer::timeout, this, &BatchPage::run);
    connect(&tester, &DialTester::planChanged, this, &BatchPage::changePlan);
    DocumentSession &session = tester.session();
    connect(&session, &DocumentSession::opened, this, [this] {
        // Read anew, the profile keeps what was typed for it.
        const QString profile = m_tester.session().path();
        const bool isSame = !profile.isEmpty() && profile == m_profile;
        m_drafts.removeIf(
            [isSame](QHash<QString, Draft>::iterator draft) { return !isSame || !draft->isChanged; });
        m_profile = profile;
        m_element.clear();
        changePlan();
    });
    connect(&session, &DocumentSession::pathChanged, this, [this] {
        m_profile = m_tester.session().path();
        // Under its new name the profile has no lists yet.
        for (auto draft = m_drafts.begin(); draft != m_drafts.end(); ++draft)
            draft->isChanged
                = draft->isChanged || (!draft->text.isEmpty() && !QFileInfo::exists(pathOf(draft.key())));
        showFile();
    });
    connect(&session, &DocumentSession::saved, this, &BatchPage::saveAll);
    m_profile = session.path();
    changePlan();
}

QWidget *BatchPage::createList()
{
    auto *box = new QWidget(this);
    m_list = new QPlainTextEdit(box);
    m_list->setObjectName(u"list"_s);
    m_list->setFont(fixedFont(font()));
    m_list->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_list->setTabChangesFocus(true);
    m_list->setAccessibleName(tr("List of numbers"));
    m_list->setPlaceholderText(tr("One number a line, or pasted from a sheet: digits, event, expected. With "
                                  "timeout the phone waits at the end, with send Dial is pressed.\n"
                                  "911,timeout,dial 911\n12345,send,reject\n19005551234,,reject barred"));
    m_message = new MessageLine(box);
    m_letWaitsEnd = new QPushButton(tr("Let the Waits End"), box);
    m_letWaitsEnd->setToolTip(tr("Write timeout as the event into the lines of these tests"));
    m_letWaitsEnd->hide();
    m_file = new QLabel(box);
    m_file->setForegroundRole(QPalette::PlaceholderText);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *generate = new QPushButton(icon(u"plus"_s), tr("Generate"), box);
    generate->setToolTip(
        tr("Add numbers for every sequence and boundary of the plan, with what it does now as expected"));
    auto *open = new QPushButton(tr("Open CSV…"), box);
    m_save = new QPushButton(tr("Save List"), box);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(generate);
    buttons->addWidget(open);
    buttons->addStretch();
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->setSpacing(6);
    layout->addLayout(buttons);
    layout->addWidget(m_list, 1);
    auto *message = new QHBoxLayout;
    message->setSpacing(8);
    message->addWidget(m_message, 1);
    message->addWidget(m_letWaitsEnd, 0, Qt::AlignTop);
    layout->addLayout(message);
    layout->addWidget(m_file);
    connect(m_letWaitsEnd, &QPushButton::clicked, this, &BatchPage::letWaitsEnd);
    connect(m_list, &QPlainTextEdit::textChanged, this, &BatchPage::edit);
    connect(generate, &QPushButton::clicked, this, &BatchPage::generate);
    connect(open, &QPushButton::clicked, this, &BatchPage::openList);
    connect(m_save, &QPushButton::clicked, this, &BatchPage::save);
    return box;
}

QWidget *BatchPage::createResults()
{
    auto *box = new QWidget(this);
    auto *shown = new SegmentedFilter({ tr("All"), tr("Failed") }, box);
    m_summary = new QLabel(box);
    m_summary->setTextFormat(Qt::PlainText);
    m_table = new QTreeView(box);
    setUpDialTable(m_table, tr("Results"));
    m_table->setModel(m_results);
    m_table->setToolTip(tr("Enter or a double click dials the number on the keypad"));
    const int unit = fontMetrics().height();
    const int widths[] { unit * 8, unit * 8, unit * 8, unit * 9, unit * 9 };
    for (int column = 0; column < 5; ++column)
        m_table->setColumnWidth(column, widths[column]);
    auto *head = new QHBoxLayout;
    head->addWidget(shown);
    head->addSpacing(8);
    head->addWidget(m_summary, 1);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(6, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    connect(shown, &SegmentedFilter::currentChanged, m_results,
        [this](int index) { m_results->showFailuresOnly(index == 1); });
    connect(m_table, &QTreeView::activated, this, [this](const QModelIndex &index) {
        emit tryRequested(m_results->resultAt(index.row()).test.digits);
    });
    return box;
}

/// One list a plan: north-office.Dial_Plan_1_.csv beside north-office.cfg.
QString BatchPage::pathOf(const QString &element) const
{
    const QString profile = m_tester.session().path();
    if (profile.isEmpty() || element.isEmpty())
        return {};
    const QFileInfo file(profile);
    return file.absolutePath() + u'/' + file.completeBaseName() + u'.' + element + u".csv"_s;
}

void BatchPage::changePlan()
{
    // What is under way is another plan's.
    m_generation.cancel();
    m_run.cancel();
    endProgress();
    if (m_element != m_tester.element()) {
        m_element = m_tester.element();
        if (!m_drafts.contains(m_element))
            readSaved();
        m_isShowing = true;
        m_list->setPlainText(m_drafts.value(m_element).text);
        m_isShowing = false;
        showFile();
    }
    m_isStale = true;
    if (isVisible())
        m_later.start();
}

/// Whether the bytes are this text in an encoding that is read, so that saving would lose none of them.
static bool isTextOf(const QString &text, const QByteArray &bytes)
{
    static constexpr std::array kMarked { QStringConverter::Utf8, QStringConverter::Utf16LE,
        QStringConverter::Utf16BE };
    const auto isWrittenIn = [&](QStringConverter::Encoding encoding) {
        return bytes == QByteArray(QStringEncoder(encoding, QStringConverter::Flag::WriteBom)(text));
    };
    return !text.contains(QChar::Null)
        && (bytes == text.toUtf8() || std::any_of(kMarked.begin(), kMarked.end(), isWrittenIn));
}

static std::optional<QString> readList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestList)
        return std::nullopt;
    const QByteArray bytes = file.read(kLargestList);
    const QString text = QString::fromUtf8(decodedTable(bytes));
    return isTextOf(text, bytes) ? std::optional(text) : std::nullopt;
}

void BatchPage::readSaved()
{
    Draft draft;
    if (const QString path = this->path(); !path.isEmpty() && QFileInfo::exists(path)) {
        if (const auto text = readList(path))
            draft.text = *text;
        else
            draft.isUnread = true;
    }
    m_drafts.insert(m_element, draft);
}

void BatchPage::edit()
{
    if (m_isShowing)
        return;
    Draft &draft = m_drafts[m_element];
    draft.text = m_list->toPlainText();
    draft.isChanged = true;
    m_isStale = true;
    m_later.start();
    showFile();
}

void BatchPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        run();
}

void BatchPage::run()
{
    m_isStale = false;
    const auto batch = parseDialBatch(m_drafts.value(m_element).text.toUtf8());
    if (!batch) {
        m_run.cancel();
        m_tests.clear();
        showResults({});
        m_message->show(MessageLine::Kind::Error, describe(batch.error()));
        emit testsChanged();
        return;
    }
    const bool isOther = m_tests != batch->tests;
    m_tests = batch->tests;
    if (isOther)
        emit testsChanged();
    m_progress->begin(tr("Dialling…"));
    m_run.start([plan = m_tester.plan(), tests = m_tests, settings = m_tester.settings()](
                    const IsVoid &isVoid) { return runDialBatch(plan, tests, settings, isVoid); });
}

void BatchPage::showResults(const QList<DialTestResult> &results)
{
    endProgress();
    m_results->setResults(results, m_tester.plan(), m_tester.settings());
    const auto waits = std::count_if(results.begin(), results.end(), waitsForMore);
    m_letWaitsEnd->setVisible(waits > 0);
    if (waits > 0)
        m_message->show(MessageLine::Kind::Info,
            tr("%n test(s) failed because the plan still waits for another key there.", nullptr, int(waits)));
    else
        m_message->clear();
    showSummary();
}

void BatchPage::letWaitsEnd()
{
    if (m_isStale || m_run.isRunning())
        return; // the lines may be others by now
    const QString text = withTimeouts(m_list->toPlainText(), m_results->results());
    QTextCursor cursor(m_list->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text); // one step of the list's own undo
}

void BatchPage::showSummary()
{
    const int failures = m_results->failures();
    if (m_results->tests() == 0)
        m_summary->setText(tr("No numbers yet"));
    else if (failures == 0)
        m_summary->setText(tr("%n number(s), none failed", nullptr, m_results->tests()));
    else
        //: %1 is the number of all
        m_summary->setText(tr("%n of %1 failed", nullptr, failures).arg(m_results->tests()));
}

void BatchPage::generate()
{
    m_progress->begin(tr("Generating numbers…"));
    m_generation.start([plan = m_tester.plan(), settings = m_tester.settings()](
                           const IsVoid &isVoid) { return generatedDialTests(plan, settings, isVoid); });
}

/// The bar stays for the other job, where there is one.
void BatchPage::endProgress()
{
    if (!m_run.isRunning() && !m_generation.isRunning())
        m_progress->end();
}

void BatchPage::stop()
{
    const bool wasDialling = m_run.isRunning();
    m_run.cancel();
    m_generation.cancel();
    m_progress->end();
    if (wasDialling) {
        m_results->setResults({});
        m_summary->setText(tr("Stopped; edit the list or the plan to dial it again."));
    }
}

/// Behind what is there already; a number that is in the list stays as the user has it.
void BatchPage::append(const QList<DialTest> &tests)
{
    endProgress();
    QSet<QString> present;
    for (const DialTest &test : std::as_const(m_tests))
        present.insert(test.digits);
    DialBatch added;
    for (const DialTest &test : tests) {
        if (!present.contains(test.digits))
            added.tests.append(test);
    }
    QString text = QString::fromUtf8(printDialBatch(added));
    QTextCursor cursor(m_list->document());
    cursor.movePosition(QTextCursor::End);
    if (!m_list->document()->isEmpty()) {
        text = text.section(u'\n', 1); // the heading is there
        if (!m_list->toPlainText().endsWith(u'\n'))
            text.prepend(u'\n');
    }
    if (added.tests.isEmpty()) {
        showSummary();
        return;
    }
    cursor.insertText(text.trimmed().isEmpty() ? QString() : text); // one step of the list's own undo
}

void BatchPage::openList()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open List of Numbers"),
        QFileInfo(this->path()).absolutePath(), tr("Lists (*.csv *.tsv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto text = readList(path);
    if (!text) {
        m_message->show(MessageLine::Kind::Error,
            tr("%1 was not read: it can't be opened, is too large for a list, or is no text.").arg(path));
        return;
    }
    QTextCursor cursor(m_list->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(*text);
}

void BatchPage::save()
{
    QString path = this->path();
    if (path.isEmpty()) {
        path = QFileDialog::getSaveFileName(
            this, tr("Save List of Numbers"), m_element + u".csv"_s, tr("Lists (*.csv)"));
        if (path.isEmpty())
            return;
    }
    write(m_element, path);
    showFile();
}

void BatchPage::write(const QString &element, const QString &path)
{
    Draft &draft = m_drafts[element];
    if (draft.isUnread && path == pathOf(element)) {
        m_message->show(MessageLine::Kind::Error,
            tr("%1 was not replaced: what it holds can't be read as a list.").arg(path));
        return;
    }
    if (const auto done = replaceFile(path, draft.text.toUtf8()); !done) {
        m_message->show(MessageLine::Kind::Error, describe(fileError(done.error(), path)));
        return;
    }
    draft.isChanged = false;
}

/// With the profile its lists are saved, those of other plans too.
void BatchPage::saveAll()
{
    const QStringList elements = m_drafts.keys();
    for (const QString &element : elements) {
        if (const QString path = pathOf(element); !path.isEmpty() && isUnsaved(element))
            write(element, path);
    }
    showFile();
}

/// Nothing typed into no file needs none.
bool BatchPage::isUnsaved(const QString &element) const
{
    const Draft draft = m_drafts.value(element);
    return draft.isChanged && (!draft.text.isEmpty() || QFileInfo::exists(pathOf(element)));
}

bool BatchPage::hasUnsaved() const
{
    const QStringList elements = m_drafts.keys();
    return std::any_of(
        elements.begin(), elements.end(), [this](const QString &element) { return isUnsaved(element); });
}

void BatchPage::showFile()
{
    const QString path = this->path();
    const bool isChanged = m_drafts.value(m_element).isChanged;
    m_save->setEnabled(isChanged);
    const QString name = QFileInfo(path).fileName();
    m_file->setText(path.isEmpty()    ? tr("Kept beside the profile once that has a file.")
            : isChanged               ? tr("Not saved yet: %1").arg(name)
            : QFileInfo::exists(path) ? tr("Saved as %1").arg(name)
                                      : tr("Will be kept beside the profile as %1").arg(name));
    m_file->setToolTip(path);
}

} // namespace flatprofile
