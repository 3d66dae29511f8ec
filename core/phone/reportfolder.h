#pragma once

#include "core/phone/httpservice.h"

namespace flatprofile {

/// Saves the reports of phones in one folder, each under a name of its own: time, phone, number, name asked
/// for. Never replaces a file; only the owner may read them.
class ReportFolder
{
public:
    static constexpr int kMaxReports = 10'000; // saved by one run

    explicit ReportFolder(QString folder = {})
        : m_folder(std::move(folder))
    {
    }

    bool save(const ServedReport &report); // false where it could not, or there are too many
    const QString &path() const { return m_folder; } // empty: reports are not taken

private:
    QString m_folder;
    int m_count = 0;
};

} // namespace flatprofile
