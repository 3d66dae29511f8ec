#pragma once

#include "core/document/profiledocument.h"

#include <QHash>
#include <QList>
#include <QString>

namespace flatprofile {

/// Where a phone's value comes from.
struct ValueOrigin
{
    enum class Kind {
        Start, // the profile that the phone had before
        Assignment, // made by a rule
        File, // fetched by a rule
    };

    Kind kind = Kind::Start;
    QString rule; // Profile_Rule_B; empty for Start
    QString file; // name or URL as it may be shown; empty for Assignment
    qsizetype line = 0; // of the file, from 1; 0 for Assignment

    bool operator==(const ValueOrigin &) const = default;
};

/// What a phone holds for one parameter, and what it held before.
struct EffectiveValue
{
    struct Earlier
    {
        QString value;
        ValueOrigin origin;

        bool operator==(const Earlier &) const = default;
    };

    QString element;
    QString value;
    QString access; // ua, where something set it
    ValueOrigin origin;
    QList<Earlier> overridden; // oldest first

    bool operator==(const EffectiveValue &) const = default;
};

/// A phone's configuration while profiles are applied to it, one after the other: the last one wins.
/// Parameters that nothing set are not in it.
class EffectiveConfiguration
{
public:
    QString value(const QString &element) const; // empty where nothing set it
    bool contains(const QString &element) const { return m_index.contains(element); }
    /// In the order in which they were first set.
    const QList<EffectiveValue> &values() const { return m_values; }

    void set(const QString &element, const QString &value, const ValueOrigin &origin);
    /// What an element of a profile says: a value, none, or only its access. False where it says nothing.
    bool apply(const QString &element, const ParameterState &state, const QString &access,
        const ValueOrigin &origin);

    /// A profile that sets everything as it is here (UTF-8). `masksSecrets`: with *** for what is never
    /// shown.
    QByteArray profileText(const Catalogue &catalogue, bool masksSecrets) const;

private:
    EffectiveValue &at(const QString &element);

    QList<EffectiveValue> m_values;
    QHash<QString, qsizetype> m_index;
};

} // namespace flatprofile
