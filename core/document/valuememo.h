#pragma once

#include "core/catalogue/catalogue.h"
#include "core/document/parameterstate.h"
#include "core/support/diagnostic.h"

#include <optional>
#include <vector>

namespace flatprofile {

/// What can be said of a value without the rest of its profile.
struct ValueJudgement
{
    ParameterState::Kind kind = ParameterState::Kind::Empty;
    QList<Diagnostic> found; // UTF-16 units of the value
    bool isDefault = false; // a value, and the phone's own
};

/// Judges the values of catalogue parameters and remembers the last few of each: the profiles of a site, and
/// one profile between two keystrokes, mostly hold the same. Not thread-safe; one for each thread.
class ValueMemo
{
public:
    explicit ValueMemo(const Catalogue &catalogue);

    const Catalogue &catalogue() const { return m_catalogue; }
    /// Whose defaults count; null for those that most phones have.
    void setModel(const PhoneModel *model);

    /// `content` is what stands between the tags. Valid until the next call.
    const ValueJudgement &judge(ParameterId id, QByteArrayView content);
    const DataType &type(ParameterId id);
    const QString &defaultValue(ParameterId id);

private:
    struct Remembered
    {
        QByteArray content;
        ValueJudgement judgement;
    };
    struct Parameter
    {
        std::optional<DataType> type;
        std::optional<QString> defaultValue;
        bool isSecret = false;
        std::vector<Remembered> values;
        std::size_t next = 0; // to be forgotten
    };

    Parameter &parameter(ParameterId id);
    ValueJudgement judgeAnew(ParameterId id, QByteArrayView content);

    const Catalogue &m_catalogue;
    std::optional<PhoneModel> m_model;
    std::vector<Parameter> m_parameters;
    ValueJudgement m_unremembered;
};

/// The judgement of a value whose name the catalogue doesn't know.
QList<Diagnostic> judgeStranger(QStringView value, bool isSecret);

} // namespace flatprofile
