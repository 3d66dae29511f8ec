#include "ui/editors/lineunderline.h"

#include "ui/style/theme.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTextCharFormat>

namespace flatprofile {

void underlineFaults(QLineEdit &line, const QList<Diagnostic> &faults)
{
    const Theme theme = Theme::of(&line);
    const qsizetype size = line.text().size();
    QList<QInputMethodEvent::Attribute> attributes;
    for (const Diagnostic &fault : faults) {
        if (fault.severity == Severity::Info || size == 0 || line.echoMode() != QLineEdit::Normal)
            continue;
        const qsizetype from = qBound<qsizetype>(0, fault.span.offset, size - 1);
        const qsizetype length = qMin(qMax<qsizetype>(1, fault.span.end() - from), size - from);
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(fault.severity == Severity::Error ? theme.error : theme.warning);
        // A line edit has no formats of its own; those of an input method count from the cursor.
        attributes.append(
            { QInputMethodEvent::TextFormat, int(from) - line.cursorPosition(), int(length), format });
    }
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(&line, &event);
}

} // namespace flatprofile
