#include "ui/rules/phonesmodel.h"

#include "core/rules/macrocatalogue.h"
#include "ui/rules/alternativesmodel.h"
#include "ui/rules/phonepresets.h"
#include "ui/rules/rulebench.h"
#include "ui/style/plaintip.h"

#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace flatprofile {

PhonesModel::PhonesModel(RuleBench &bench, QObject *parent)
    : QAbstractTableModel(parent)
    , m_bench(bench)
    , m_columns(int(bench.phones().size()))
{
    m_rows = wantedRows();
    connect(&bench, &RuleBench::phonesChanged, this, [this] {
        beginResetModel();
        m_columns = int(m_bench.phones().size());
        m_rows = wantedRows();
        endResetModel();
    });
    connect(&bench, &RuleBench::phoneEdited, this, [this](int phone) {
        emit dataChanged(index(0, phone), index(int(m_rows.size()) - 1, phone));
        emit headerDataChanged(Qt::Horizontal, phone, phone);
    });
    connect(&bench, &RuleBench::ruleChanged, this, &PhonesModel::refreshRows);
    connect(&bench, &RuleBench::outcomesChanged, this, [this] {
        if (m_columns > 0) // what the profile gives may be another
            emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, m_columns - 1));
    });
}

/// The usual ones first, then what the rule speaks of, then whatever some phone has besides.
QList<PhonesModel::Row> PhonesModel::wantedRows() const
{
    QList<Row> rows { { Row::Kind::Name, {} } };
    const auto add = [&](const QString &macro) {
        const Row row { Row::Kind::Macro, macro };
        if (!macro.isEmpty() && !rows.contains(row))
            rows.append(row);
    };
    for (const QString &macro : { u"PN"_s, u"MA"_s, u"MAU"_s, u"SN"_s, u"SWVER"_s })
        add(macro);
    const QString &text = m_bench.rule().text();
    for (qsizetype at = text.indexOf(u'$'); at >= 0; at = text.indexOf(u'$', at + 1)) {
        const auto reference = macroReferenceAt(text, at);
        if (reference && findMacro(reference->name))
            add(reference->name);
    }
    for (const QString &macro : m_added)
        add(macro);
    QStringList others;
    for (const FakePhone &phone : m_bench.phones()) {
        for (auto macro = phone.macros.begin(); macro != phone.macros.end(); ++macro) {
            if (!others.contains(macro.key()))
                others.append(macro.key());
        }
    }
    others.sort();
    for (const QString &macro : std::as_const(others))
        add(macro);
    rows.append({ Row::Kind::Option66, {} });
    rows.append({ Row::Kind::Expected, {} });
    return rows;
}

void PhonesModel::refreshRows()
{
    const QList<Row> rows = wantedRows();
    if (rows == m_rows)
        return;
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &index : before) {
        const qsizetype row = rows.indexOf(m_rows.at(index.row()));
        after.append(row < 0 ? QModelIndex() : createIndex(int(row), index.column()));
    }
    m_rows = rows;
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void PhonesModel::addMacro(const QString &macro)
{
    if (!m_added.contains(macro))
        m_added.append(macro);
    refreshRows();
}

int PhonesModel::rowOf(const QString &macro) const
{
    return int(m_rows.indexOf(Row { Row::Kind::Macro, macro }));
}

int PhonesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PhonesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QString PhonesModel::titleOf(const Row &row) const
{
    switch (row.kind) {
    case Row::Kind::Name:
        return tr("Name");
    case Row::Kind::Option66:
        return tr("Option 66");
    case Row::Kind::Expected:
        return tr("Expected URL");
    case Row::Kind::Macro:
        break;
    }
    return row.macro;
}

QString PhonesModel::valueOf(const Row &row, int phone, bool *isOwn) const
{
    const FakePhone &one = m_bench.phones().at(phone);
    if (isOwn)
        *isOwn = true;
    switch (row.kind) {
    case Row::Kind::Name:
        return one.name;
    case Row::Kind::Option66:
        return one.option66;
    case Row::Kind::Expected:
        return one.expectedUrl;
    case Row::Kind::Macro:
        break;
    }
    const auto own = one.macros.constFind(row.macro);
    if (own != one.macros.constEnd())
        return *own;
    if (isOwn)
        *isOwn = false;
    return m_bench.profileMacros().value(row.macro);
}

QVariant PhonesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    bool isOwn = false;
    const QString value = valueOf(row, index.column(), &isOwn);
    const bool isSecret = row.kind == Row::Kind::Macro && m_bench.isSecretHere(row.macro);
    switch (role) {
    case Qt::DisplayRole:
        if (value.isEmpty() && row.kind == Row::Kind::Expected)
            return tr("any");
        if (value.isEmpty())
            return isOwn && row.kind == Row::Kind::Macro ? tr("empty") : tr("not set");
        return isSecret ? kBullets.toString() : value;
    case Qt::EditRole:
        return value;
    case Qt::ForegroundRole:
        if (value.isEmpty() || !isOwn)
            return QGuiApplication::palette().brush(QPalette::PlaceholderText);
        return {};
    case Qt::ToolTipRole:
        if (!isOwn && !value.isEmpty())
            return tr("From the profile");
        return isSecret ? QVariant() : QVariant(plainTip(value));
    case Qt::AccessibleTextRole:
        return titleOf(row) + ": "_L1 + data(index, Qt::DisplayRole).toString();
    case IsSecretRole:
        return isSecret;
    case IsMacroRole:
        return row.kind == Row::Kind::Macro && !value.isEmpty();
    default:
        return {};
    }
}

bool PhonesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Row row = m_rows.at(index.row());
    FakePhone phone = m_bench.phones().at(index.column());
    const QString text = value.toString();
    switch (row.kind) {
    case Row::Kind::Name:
        phone.name = text;
        break;
    case Row::Kind::Option66:
        phone.option66 = text;
        break;
    case Row::Kind::Expected:
        phone.expectedUrl = text;
        break;
    case Row::Kind::Macro:
        if (!value.isValid()) // back to what the profile gives
            phone.macros.remove(row.macro);
        else if (text == valueOf(row, index.column()))
            return false;
        else if (row.macro == "MA"_L1 || row.macro == "MAU"_L1 || row.macro == "MAC"_L1)
            setAddress(phone, row.macro, text);
        else
            phone.macros.insert(row.macro, text);
        break;
    }
    m_bench.setPhone(index.column(), phone);
    return true;
}

Qt::ItemFlags PhonesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

QVariant PhonesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section < m_columns) {
        if (role == Qt::DisplayRole)
            return RuleBench::letterOf(section) + "  "_L1 + m_bench.phones().at(section).name;
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter)) : QVariant();
    }
    if (orientation == Qt::Vertical && section < m_rows.size()) {
        const Row &row = m_rows.at(section);
        if (role == Qt::DisplayRole)
            return titleOf(row);
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignLeft | Qt::AlignVCenter);
        if (role == Qt::ToolTipRole && row.kind == Row::Kind::Macro) {
            const auto macro = findMacro(row.macro);
            return macro ? macro->meaning : QString();
        }
    }
    return {};
}

} // namespace flatprofile
