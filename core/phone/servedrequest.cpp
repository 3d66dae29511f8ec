#include "core/phone/servedrequest.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ServedRequest)
};
} // namespace

QString printableName(QByteArrayView name)
{
    if (const qsizetype query = name.indexOf('?'); query >= 0)
        name = name.first(query); // passwords stand there at times
    // The same for what stands before an @ in a whole URL.
    const qsizetype scheme = name.indexOf("://");
    const qsizetype at = scheme < 0 ? -1 : name.lastIndexOf('@');
    QString text = QString::fromUtf8(at > scheme ? name.sliced(at + 1) : name);
    constexpr qsizetype kShown = 200;
    if (text.size() > kShown)
        text = text.first(kShown) + u'…';
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

static QString protocolName(ServedRequest::Protocol protocol)
{
    switch (protocol) {
    case ServedRequest::Protocol::Http:
        return u"http"_s;
    case ServedRequest::Protocol::Https:
        return u"https"_s;
    case ServedRequest::Protocol::Tftp:
        break;
    }
    return u"tftp"_s;
}

static QString result(const ServedRequest &request)
{
    if (request.protocol != ServedRequest::Protocol::Tftp)
        return request.complete
            ? Text::tr("%1, %n byte(s)", nullptr, int(qMin<qint64>(request.bytes, INT_MAX)))
                  .arg(request.status)
            : Text::tr("%1, broken off after %n byte(s)", nullptr, int(qMin<qint64>(request.bytes, INT_MAX)))
                  .arg(request.status);
    if (request.status > 0)
        return Text::tr("error %1").arg(request.status - 1);
    return request.complete
        ? Text::tr("done, %n byte(s)", nullptr, int(qMin<qint64>(request.bytes, INT_MAX)))
        : Text::tr("broken off after %n byte(s)", nullptr, int(qMin<qint64>(request.bytes, INT_MAX)));
}

QString logLine(const ServedRequest &request)
{
    QString phone = u"-"_s;
    if (request.phone)
        phone = request.phone->model + u'/' + request.phone->firmware
            + (request.phone->mac.isEmpty() ? QString() : u' ' + request.phone->mac);
    return u"%1 %2 [%3] %4 %5 %6: %7"_s.arg(request.at.toString(Qt::ISODate), request.client.toString(),
        phone, protocolName(request.protocol), request.method, request.name, result(request));
}

} // namespace flatprofile
