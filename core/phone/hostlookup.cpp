#include "core/phone/hostlookup.h"

#include <QHostInfo>
#include <QTimer>

namespace flatprofile {

HostLookup::HostLookup(QObject *parent)
    : QObject(parent)
{
}

HostLookup::~HostLookup()
{
    cancel();
}

void HostLookup::start(const QString &host)
{
    cancel();
    m_isOver = false;
    if (const QHostAddress literal(host); !literal.isNull()) {
        QTimer::singleShot(0, this, [this, literal] { tell({ literal }); });
        return;
    }
    m_lookup = QHostInfo::lookupHost(host, this, [this](const QHostInfo &info) {
        m_lookup = -1;
        tell(info.addresses());
    });
}

void HostLookup::tell(const QList<QHostAddress> &addresses)
{
    if (m_isOver)
        return;
    m_isOver = true;
    emit found(addresses);
}

void HostLookup::cancel()
{
    m_isOver = true;
    if (m_lookup != -1)
        QHostInfo::abortHostLookup(m_lookup);
    m_lookup = -1;
}

} // namespace flatprofile
