#pragma once

#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QToolButton;

namespace flatprofile {

class DocumentSession;
class LedSwatch;
class PreviewPicture;
class ScriptBinding;
class ScriptPlayer;
class SoundOutput;

/// What a script value does, small, below the value: picture, words, play, and the way to the window where it
/// is drawn. A ring tone shows the cadence it rings in; a light its colour. Hidden for all other values.
class ScriptPreview : public QWidget
{
    Q_OBJECT

public:
    using MakeOutput = std::function<std::unique_ptr<SoundOutput>()>;

    ScriptPreview(DocumentSession &session, MakeOutput makeOutput, QWidget *parent = nullptr);
    ~ScriptPreview() override;

    void show(const QString &element);

private:
    void createButtons();
    void bind(const QString &element);
    void showScript();
    void showLed(const QString &text);
    QString ringOf(const QString &element, QString *cadence) const;
    void play();
    void showPlaying();

    DocumentSession &m_session;
    MakeOutput m_makeOutput; // on the first play: sound is not set up for everybody who opens a profile
    std::unique_ptr<ScriptBinding> m_binding;
    ScriptPlayer *m_player = nullptr;
    QString m_prefix; // what stands before the words: the ring's name
    PreviewPicture *m_picture;
    LedSwatch *m_led;
    QLabel *m_words;
    QWidget *m_buttons;
    QPushButton *m_play;
    QPushButton *m_edit;
    QToolButton *m_more;
};

} // namespace flatprofile
