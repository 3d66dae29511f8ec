#include "ui/style/plaintip.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace flatprofile {

QString plainTip(const QString &text)
{
    return Qt::mightBeRichText(text)
        ? u"<span style='white-space:pre-wrap'>"_s + text.toHtmlEscaped() + u"</span>"_s
        : text;
}

} // namespace flatprofile
