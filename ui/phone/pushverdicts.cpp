// What became of a push, parameter by parameter, and what can be done about it.
#include "core/edit/profilecommands.h"
#include "core/support/filereplace.h"
#include "ui/phone/pushpages.h"
#include "ui/phone/pushwindow.h"
#include "ui/session/documentsession.h"
#include "ui/widgets/banner.h"

#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QTime>

using namespace Qt::StringLiterals;

namespace flatprofile {

void PushWindow::showVerdicts()
{
    m_pages->showVerdicts(m_flow.outcome().verdicts);
    updateTakeable();
    sayVerdict(false);
    m_summary->setText(tr("Finished at %1.").arg(QLocale().toString(QTime::currentTime(), u"hh:mm:ss"_s)));
}

/// Above the verdicts or the log, with the way to the other.
void PushWindow::sayVerdict(bool isLogShown)
{
    using Kind = ParameterVerdict::Kind;
    const QList<ParameterVerdict> &verdicts = m_flow.outcome().verdicts;
    const auto count = [&verdicts](Kind kind) {
        return int(std::count_if(verdicts.begin(), verdicts.end(),
            [kind](const ParameterVerdict &verdict) { return verdict.kind == kind; }));
    };
    const int differing = count(Kind::Missing) + count(Kind::Changed);
    const int hidden = count(Kind::Unverifiable);
    const auto turn = [this, isLogShown] {
        if (isLogShown)
            m_pages->showVerdictsAgain();
        else
            m_pages->showLog();
        sayVerdict(!isLogShown);
    };
    const QList<Banner::Action> actions { { isLogShown ? tr("Show the Ver&dicts") : tr("Show the &Log"), turn,
        false } };
    const QString fact = tr("%1 of %n parameter(s) are on the phone as sent.", nullptr, int(verdicts.size()))
                             .arg(count(Kind::Taken));
    QStringList rest;
    if (differing > 0)
        rest.append(tr("%n of them is not as it was sent.", nullptr, differing));
    if (hidden > 0)
        rest.append(tr("%n secret(s) are never shown by the phone.", nullptr, hidden));
    m_banner->show(
        differing > 0 ? Banner::Kind::Warning : Banner::Kind::Info, fact, rest.join(u' '), actions);
}

/// Only into the profile that was sent, and only what it does not say already.
void PushWindow::updateTakeable()
{
    QSet<QString> elements;
    if (m_flow.stage() == PushFlow::Stage::Over && m_isSentProfileOpen) {
        for (const ParameterVerdict &verdict : m_flow.outcome().verdicts) {
            if (isTakeable(m_session.document(), verdict))
                elements.insert(verdict.element);
        }
    }
    m_pages->setTakeable(elements);
}

void PushWindow::take(const QStringList &elements)
{
    if (m_flow.stage() != PushFlow::Stage::Over || !m_isSentProfileOpen)
        return;
    QList<ParameterVerdict> wanted;
    for (const ParameterVerdict &verdict : m_flow.outcome().verdicts) {
        if (elements.contains(verdict.element))
            wanted.append(verdict);
    }
    const QList<TextEdit> edits = editsToTake(m_session.document(), wanted);
    if (edits.isEmpty())
        return;
    m_session.push(editText(m_session.document(), edits,
        tr("Take %n value(s) from %1", nullptr, int(wanted.size())).arg(m_flow.host())));
    m_session.recheckNow();
}

void PushWindow::saveReport()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the Report"), u"report.txt"_s, tr("Text files (*.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    const QByteArray text = reportText(m_flow.report(m_sentName)).toUtf8();
    if (const auto written = replaceFile(path, text); !written)
        m_banner->show(
            Banner::Kind::Error, tr("It was not saved."), describe(fileError(written.error(), path)), {});
}

} // namespace flatprofile
