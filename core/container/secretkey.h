#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace flatprofile {

/// A key or password. Wipes its bytes when it goes, is not copied by accident, never prints and compares in
/// constant time. There is no way to a QString: who needs the bytes takes a view for as long as the key
/// lives.
class SecretKey
{
public:
    SecretKey() = default;
    explicit SecretKey(QByteArrayView bytes);
    static SecretKey takeFrom(QByteArray &bytes); // wipes the source, unless others share its storage
    static SecretKey takeFrom(QString &text); // as UTF-8; wipes the source

    SecretKey(SecretKey &&other) noexcept;
    SecretKey &operator=(SecretKey &&other) noexcept;
    SecretKey(const SecretKey &) = delete;
    SecretKey &operator=(const SecretKey &) = delete;
    ~SecretKey();

    SecretKey clone() const;
    bool isEmpty() const { return m_size == 0; }
    QByteArrayView view() const { return QByteArrayView(m_bytes, m_size); }
    bool operator==(const SecretKey &other) const;

private:
    char *m_bytes = nullptr;
    qsizetype m_size = 0;
};

} // namespace flatprofile
