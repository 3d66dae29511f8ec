#pragma once

#include <functional>

class QMenu;
class QWidget;

namespace flatprofile {

class ScriptBinding;

/// Scripts to choose from: the phone's own, and for a tone that of each country, below its first letter. The
/// last entry leads to a whole country at once.
QMenu *createPresetMenu(ScriptBinding &binding, QWidget *parent, std::function<void()> chooseCountry);

} // namespace flatprofile
