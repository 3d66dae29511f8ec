#pragma once

#include "core/support/diagnostic.h"

#include <QJsonArray>

#include <functional>

namespace flatprofile::cli {

QString severityName(Severity severity); // "error", "warning", "info"

/// The value after the problem's fix.
QString mendedValue(const QString &value, const QList<TextEdit> &fix);

/// problems[] of one value: severity, code, message, span, as fix what the span becomes (null where there is
/// none, or it reaches further); and where there is a fix, fixLabel and mended, the whole value after it.
/// `shown` masks what is no one's to read.
QJsonArray problemsJson(const QList<Diagnostic> &problems, const QString &value,
    const std::function<QString(const QString &)> &shown = {});

} // namespace flatprofile::cli
