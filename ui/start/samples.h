#pragma once

#include <QList>
#include <QString>

namespace flatprofile {

/// A profile that comes with the editor, or a rule with its phones (.json), and what it teaches.
struct Sample
{
    QString name; // of the file in :/samples
    QString title;
    QString subLine;

    QString path() const;
};

/// The samples in the order of the start page, in the present language.
QList<Sample> samples();

} // namespace flatprofile
