#pragma once

#include <QWidget>

#include <memory>

class QPushButton;

namespace flatprofile {

class DocumentSession;
class ScriptBinding;
class ScriptPlayer;
class ScriptStatus;
class SegmentTables;
class SoundOutput;
class TextEditor;
class TimelineView;

/// One tone or cadence, drawn: its text on top, what it means below, the time line, the numbers. Live: every
/// change is in the profile at once and on its undo list, so the window has nothing but Close.
class ScriptWindow : public QWidget
{
    Q_OBJECT

public:
    ScriptWindow(DocumentSession &session, const QString &element, std::unique_ptr<SoundOutput> output,
        QWidget *parent = nullptr);
    ~ScriptWindow() override;

    QString element() const;
    TimelineView &view() const { return *m_view; }

signals:
    void countryRequested(); // the whole Regional tab

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *createHead();
    QWidget *createText();
    QWidget *createTimeline();
    QWidget *createFoot();
    void takeText(const QString &text);
    void showChanged();

    DocumentSession &m_session;
    ScriptBinding *m_binding;
    ScriptPlayer *m_player;
    TextEditor *m_text;
    ScriptStatus *m_status;
    TimelineView *m_view;
    SegmentTables *m_tables;
    QPushButton *m_export = nullptr;
    QPushButton *m_reset = nullptr;
    quint64 m_visit = 0; // of the text
    bool m_wasShown = false;
};

} // namespace flatprofile
