#pragma once

#include "core/phone/httprequest.h"
#include "core/phone/phonestatus.h"

#include <QDateTime>
#include <QWidget>

#include <chrono>

class QFormLayout;
class QLabel;

namespace flatprofile {

class KnownPhones;

/// What is known of the phone whose address stands above: what it is, how it proves that, when it answered.
/// Only what is known is seen.
class PhoneFacts : public QWidget
{
    Q_OBJECT

public:
    explicit PhoneFacts(QWidget *parent = nullptr);

    void clear();
    void setStatus(const PhoneStatus &status);
    void setCertificate(const HttpOrigin &phone, const KnownPhones &phones);
    void setReached(const QDateTime &at, std::chrono::milliseconds took);

private:
    QLabel *addFact(const QString &name, bool isCode);
    void show(QLabel *fact, const QString &text, const QString &toolTip = {});

    QFormLayout *m_layout;
    QLabel *m_model, *m_firmware, *m_mac, *m_serial, *m_certificate, *m_reached;
};

} // namespace flatprofile
