#pragma once

#include "core/document/problem.h"
#include "core/document/profiledocument.h"
#include "core/document/valuememo.h"

#include <vector>

namespace flatprofile {

/// What the checks of a whole profile read, and where they report: short words for both.
class ProfileFindings
{
public:
    ProfileFindings(const ProfileDocument &of, ValueMemo &with, QList<Problem> &problems)
        : document(of)
        , memo(with)
        , m_problems(problems)
    {
    }

    const ProfileDocument &document;
    ValueMemo &memo;

    // Reading, by element name. What is not in the profile says nothing: the phone keeps what it has.
    ParameterId find(QByteArrayView element) const { return document.catalogue().find(element); }
    /// The nth member of a family of lines or keys: "User_ID", 1 is User_ID_1_.
    ParameterId member(const char *family, int n) const;
    ParameterState state(ParameterId id) const;
    QString value(ParameterId id) const; // empty where there is none
    bool hasValue(ParameterId id) const { return state(id).kind == ParameterState::Kind::Value; }
    /// Set, and to nothing: <X></X> or "".
    bool isEmptied(ParameterId id) const;
    bool isYes(ParameterId id) const;
    bool isNo(ParameterId id) const;
    const Element &element(quint32 index) const { return document.scan().elements[index]; }

    // Reporting.
    Problem &add(Severity severity, QLatin1StringView code, SourceSpan span, QStringList arguments = {},
        QList<TextEdit> fix = {});
    /// Of one element; `span` is a part of it.
    Problem &addAt(quint32 index, SourceSpan span, Severity severity, QLatin1StringView code,
        QStringList arguments = {}, QList<TextEdit> fix = {});
    /// Of the parameter's value as a whole, or of its name where it has none.
    Problem &addOf(ParameterId id, Severity severity, QLatin1StringView code, QStringList arguments = {},
        QList<TextEdit> fix = {});
    /// The edits that give the parameter a value; none where its tags are broken.
    QList<TextEdit> fixTo(ParameterId id, const QString &value) const;

private:
    QList<Problem> &m_problems;
};

namespace profilechecks {

void checkSchedules(ProfileFindings &findings); // resyncs, retries, daylight saving
void checkWaysBack(ProfileFindings &findings); // what locks everybody out, or nobody
void checkExtensions(ProfileFindings &findings);
/// `explicitCodes` are the star codes that the profile sets to a value.
void checkStarCodes(ProfileFindings &findings, const std::vector<ParameterId> &explicitCodes);
/// Numbers and star codes that a phone with the profile could not dial. Emergency numbers are those given,
/// those the profile names, and those of the country it is for.
void checkDialPlans(ProfileFindings &findings, const QStringList &emergencyNumbers);
void checkNetwork(ProfileFindings &findings);
/// Of elements that are empty in a form that the guides read differently.
void reportEmptyForms(ProfileFindings &findings, const std::vector<quint32> &elements);
void reportDefaults(ProfileFindings &findings, const std::vector<quint32> &elements);

} // namespace profilechecks
} // namespace flatprofile
