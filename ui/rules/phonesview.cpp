#include "ui/rules/phonesview.h"

#include "core/rules/macrocatalogue.h"
#include "core/support/filereplace.h"
#include "ui/rules/formrows.h"
#include "ui/rules/phonepresets.h"
#include "ui/rules/phonesmodel.h"
#include "ui/rules/rulebench.h"
#include "ui/rules/rulecolours.h"
#include "ui/rules/timersliders.h"
#include "ui/session/documentsession.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

constexpr qint64 kMostTableBytes = 16 * 1024 * 1024;

/// Values in code letters, hairlines between rows and columns; secrets stay bullets while they are typed.
class PhoneDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        auto *editor = new QLineEdit(parent);
        editor->setFrame(false);
        editor->setFont(codeFont(option.font));
        editor->setAutoFillBackground(true);
        if (index.data(PhonesModel::IsSecretRole).toBool())
            editor->setEchoMode(QLineEdit::Password);
        return editor;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        static_cast<QLineEdit *>(editor)->setText(index.data(Qt::EditRole).toString());
    }

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(PhonesModel::IsMacroRole).toBool())
            option->font = codeFont(option->font);
        option->textElideMode = Qt::ElideMiddle;
        const Theme theme(option->palette);
        const auto *table = qobject_cast<const QTableView *>(option->widget);
        if (table && table->currentIndex().column() == index.column())
            option->backgroundBrush = mix(theme.base, theme.selection, 0.6);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme(option.palette);
        QStyledItemDelegate::paint(painter, option, index);
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    }
};

} // namespace

QString phonesPathOf(const QString &profilePath)
{
    const QFileInfo file(profilePath);
    return profilePath.isEmpty() ? QString()
                                 : file.dir().filePath(file.completeBaseName() + ".phones.json"_L1);
}

PhonesView::PhonesView(RuleBench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_model(new PhonesModel(bench, this))
    , m_table(new QTableView(this))
{
    auto *title = new QLabel(tr("Fake phones"), this);
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    auto *add = rowButton(u"plus"_s, tr("Phone"), tr("Add a phone"), this);
    add->setPopupMode(QToolButton::InstantPopup);
    auto *models = new QMenu(add);
    for (const PhoneModel &model : bench.session().catalogue().models())
        models->addAction(model.product, this, [this, product = model.product] { addPhone(product); });
    add->setMenu(models);
    auto *macro = rowButton(u"plus"_s, tr("Macro"), tr("Add a row for a macro"), this);
    macro->setPopupMode(QToolButton::InstantPopup);
    auto *macros = new QMenu(macro);
    for (const Macro &one : macroCatalogue()) {
        if (!one.places.testFlag(Macro::Mpp))
            continue;
        const QString name = one.isFamily ? one.name.chopped(1) + u'1' : one.name;
        QAction *action = macros->addAction(u'$' + name, this, [this, name] { m_model->addMacro(name); });
        action->setToolTip(one.meaning);
    }
    macros->setToolTipsVisible(true);
    macro->setMenu(macros);
    auto *table
        = rowButton(u"open"_s, tr("CSV…"), tr("Take the phones of a table or a file of phones"), this);
    connect(table, &QToolButton::clicked, this, &PhonesView::chooseTable);
    auto *keep = rowButton(u"save"_s, {}, tr("Save the phones beside the profile"), this);
    connect(keep, &QToolButton::clicked, this, &PhonesView::save);
    auto *remove = rowButton(u"trash"_s, {}, tr("Remove the chosen phone"), this);
    connect(remove, &QToolButton::clicked, this, &PhonesView::removePhone);
    connect(&bench, &RuleBench::phonesChanged, remove,
        [this, remove] { remove->setEnabled(!m_bench.phones().isEmpty()); });

    m_table->setModel(m_model);
    m_table->setItemDelegate(new PhoneDelegate(m_table));
    m_table->setAccessibleName(tr("Fake phones"));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false); // or a version ends where its first - is
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(Measures::of(this).row + 2);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    fitColumns();
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this); // it is resized after its table
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            if (current.isValid())
                m_bench.setPhone(current.column());
            m_table->viewport()->update();
        });
    connect(&bench, &RuleBench::phoneChanged, this, &PhonesView::followPhone);
    connect(&bench, &RuleBench::phonesChanged, this, [this] {
        m_isChanged = true;
        fitColumns();
    });
    connect(&bench, &RuleBench::phoneEdited, this, [this] { m_isChanged = true; });
    connect(&bench.session(), &DocumentSession::saved, this, [this] {
        const QString path = phonesPathOf(m_bench.session().path());
        if (m_isChanged && !path.isEmpty())
            write(path);
    });

    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(title);
    head->addStretch();
    for (QToolButton *button : { add, macro, table, keep, remove })
        head->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(new TimerSliders(bench, this));
    followPhone();
}

void PhonesView::followPhone()
{
    const int phone = m_bench.phone();
    if (phone < 0 || m_table->currentIndex().column() == phone)
        return;
    m_table->setCurrentIndex(m_model->index(std::max(0, m_table->currentIndex().row()), phone));
}

/// Few phones have room for all of a version; of more than fit, the columns are as narrow as names allow.
void PhonesView::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    const int phones = std::max(1, m_model->columnCount());
    const int width = std::clamp(m_table->viewport()->width() / phones, letter * 22, letter * 32);
    if (m_table->horizontalHeader()->defaultSectionSize() != width)
        m_table->horizontalHeader()->setDefaultSectionSize(width);
}

void PhonesView::addPhone(const QString &product)
{
    const auto model = m_bench.session().catalogue().modelByProduct(product);
    if (!model)
        return;
    QList<FakePhone> phones = m_bench.phones();
    phones.append(presetPhone(*model, int(phones.size()) + 1));
    m_bench.setPhones(phones);
    m_bench.setPhone(int(phones.size()) - 1);
}

void PhonesView::removePhone()
{
    if (m_bench.phone() < 0)
        return;
    QList<FakePhone> phones = m_bench.phones();
    phones.removeAt(m_bench.phone());
    m_bench.setPhones(phones);
}

void PhonesView::chooseTable()
{
    const QString path
        = QFileDialog::getOpenFileName(this, tr("Phones"), QFileInfo(m_bench.session().path()).path(),
            tr("Tables and phones (*.csv *.tsv *.json);;All files (*)"));
    if (!path.isEmpty())
        importTable(path);
}

void PhonesView::importTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit noticed(tr("%1 can’t be read: %2").arg(QFileInfo(path).fileName(), file.errorString()));
        return;
    }
    const auto phones = readFakePhones(file.read(kMostTableBytes));
    if (!phones || phones->isEmpty()) {
        emit noticed(tr("%1 holds no phones: a table whose header names macros is needed.")
                         .arg(QFileInfo(path).fileName()));
        return;
    }
    m_bench.setPhones(*phones);
    if (phones->size() == kMostFakePhones)
        emit noticed(tr("The first %n phone(s) are shown; flatprofile fleet takes tables of any size.",
            nullptr, int(kMostFakePhones)));
    else
        emit noticed(
            tr("%n phone(s) from %1.", nullptr, int(phones->size())).arg(QFileInfo(path).fileName()));
}

void PhonesView::save()
{
    QString path = phonesPathOf(m_bench.session().path());
    if (path.isEmpty())
        path = QFileDialog::getSaveFileName(
            this, tr("Save Phones"), u"new.phones.json"_s, tr("Phones (*.phones.json)"));
    if (path.isEmpty())
        return;
    write(path);
}

void PhonesView::write(const QString &path)
{
    const auto saved = replaceFile(path, writeFakePhones(m_bench.phones()));
    m_isChanged = m_isChanged && !saved;
    if (!saved)
        emit noticed(tr("%1 was not written: %2").arg(QFileInfo(path).fileName(), saved.error().system));
    else
        emit noticed(tr("Saved as %1, without secrets.").arg(QFileInfo(path).fileName()));
}

bool PhonesView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)
            && m_table->currentIndex().isValid()) {
            m_model->setData(m_table->currentIndex(), QVariant(), Qt::EditRole);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace flatprofile
