#include "ui/phone/pushwording.h"

#include "core/document/profilefile.h"
#include "core/phone/maskedprofile.h"
#include "ui/session/parameterwords.h"
#include "ui/widgets/changetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PushWindow)
};
constexpr qsizetype kMostShown = 256 * 1024; // bytes of a file
} // namespace

WordsRow wordsOf(const PlannedChange &change)
{
    using Kind = PlannedChange::Kind;
    WordsRow row;
    row.key = change.element;
    row.kind = int(change.kind);
    row.isChecked = !mayLockOut(change.element);
    const QString now = change.kind == Kind::Hidden ? Text::tr("cannot be read")
        : change.kind == Kind::New                  ? Text::tr("not there")
                                                    : shownValue(change.element, change.now);
    const QString remark = mayLockOut(change.element) ? Text::tr("may lock you out")
        : change.kind == Kind::Hidden                 ? Text::tr("secret")
        : change.kind == Kind::New                    ? Text::tr("new")
                                                      : QString();
    row.cells = { fieldOf(change.element), now, shownValue(change.element, change.then), remark };
    row.dim = { 1 };
    return row;
}

WordsRow wordsOf(const ParameterVerdict &verdict)
{
    using Kind = ParameterVerdict::Kind;
    WordsRow row;
    row.key = verdict.element;
    row.kind = int(verdict.kind);
    QString word;
    const auto shown = [&verdict](const QString &value) {
        return verdict.isAccess ? Text::tr("access %1").arg(value) : shownValue(verdict.element, value);
    };
    QString found = shown(verdict.found);
    QString sent = shown(verdict.sent);
    switch (verdict.kind) {
    case Kind::Taken:
        word = Text::tr("As sent");
        row.icon = u"check"_s;
        row.dim = { 2, 3 };
        break;
    case Kind::Missing:
        word = Text::tr("Ignored");
        found = Text::tr("not there");
        row.icon = u"warn"_s;
        row.isStrong = true;
        break;
    case Kind::Changed: {
        word = Text::tr("Different");
        row.icon = u"warn"_s;
        row.isStrong = true;
        const ChangeText change = changeText(sent, found);
        sent = change.before;
        found = change.after;
        row.stretches = { { 2, { int(change.from), int(change.lengthBefore) } },
            { 3, { int(change.from), int(change.lengthAfter) } } };
        break;
    }
    case Kind::Unverifiable:
        word = Text::tr("Cannot be read");
        found = Text::tr("never shown");
        row.icon = u"ring"_s;
        row.dim = { 2, 3 };
        break;
    }
    row.cells = { word, fieldOf(verdict.element), sent, found };
    return row;
}

WordsRow wordsOf(const PushFlow::LogEntry &entry)
{
    WordsRow row;
    row.cells = { entry.at.toString(u"hh:mm:ss.zzz"_s), entry.words, entry.answer };
    row.icon = entry.isFailure ? u"error"_s : u"check"_s;
    row.kind = entry.isFailure;
    return row;
}

QString requestsText(const PushPlan &plan)
{
    using Purpose = PlannedRequest::Purpose;
    QStringList parts;
    int number = 0;
    for (const PlannedRequest &request : plan.requests) {
        QString purpose;
        switch (request.purpose) {
        case Purpose::Identify:
            purpose = Text::tr("Ask the phone which one it is");
            break;
        case Purpose::Push:
            purpose = plan.method == PushMethod::Post ? Text::tr("Send the profile")
                                                      : Text::tr("Tell the phone where the profile is");
            break;
        case Purpose::PhoneFetches:
            purpose = Text::tr("The phone fetches the profile from this computer");
            break;
        case Purpose::ReadBack:
            purpose = Text::tr("Read the configuration back");
            break;
        }
        QString part = u"%1. %2\n%3 %4\n"_s.arg(++number).arg(
            purpose, QString::fromLatin1(request.method), request.url);
        if (!request.head.isEmpty())
            part += u'\n' + QString::fromLatin1(request.head).remove(u'\r').trimmed() + u'\n';
        if (request.bodyBytes > 0)
            part += u'\n'
                + Text::tr("Then the file: %n byte(s), exactly as shown under File.", nullptr,
                    int(request.bodyBytes))
                + u'\n';
        parts.append(part);
    }
    parts.append(Text::tr("Where the phone asks for a password, the request is made once more with the "
                          "answer to its question."));
    return parts.join(u'\n');
}

QString fileText(const QByteArray &file)
{
    const auto profile = readProfileBytes(file, {}, FileDigest::NotWanted);
    const bool isText = profile && profile->wrapping.layers.isEmpty();
    const QByteArray bytes = isText ? maskedProfile(profile->text) : file;
    const QByteArray shown = bytes.first(qMin(bytes.size(), isText ? kMostShown : kMostShown / 4));
    QString text;
    if (isText) {
        text = QString::fromUtf8(shown);
    } else {
        for (qsizetype at = 0; at < shown.size(); at += 16)
            text += u"%1  %2\n"_s.arg(at, 8, 16, QChar(u'0'))
                        .arg(QString::fromLatin1(shown.mid(at, 16).toHex(' ')));
    }
    if (shown.size() < bytes.size())
        text += u'\n' + Text::tr("… and %n more byte(s)", nullptr, int(bytes.size() - shown.size()));
    return text;
}

} // namespace flatprofile
