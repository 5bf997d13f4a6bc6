#pragma once

#include "ExportChoices.h"
#include "SubjectModel.h"
#include "ViewState.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace app {

class Segments;

/// Where in the window somebody is who exports.
struct ExportPlace
{
    std::optional<views::Subject> current; ///< the exhibit or statement in use
    QString page;                          ///< empty: statements
};

/// The exhibits to export: quick choices, sets saved under names, and a checklist of them all.
class SubjectChooser : public QWidget
{
    Q_OBJECT

public:
    /// Everything handed in outlives it.
    SubjectChooser(const views::ViewState *state, ExportPlace place, QSettings *settings, QWidget *parent = nullptr);

    [[nodiscard]] QList<views::Subject> subjects() const { return m_model.chosen(); }
    /// The running order that was chosen instead of exhibits; null: none.
    [[nodiscard]] const models::RunningOrder *talk() const { return m_state->book()->runningOrder(m_talk); }
    [[nodiscard]] bool withNotes() const;
    /// Which of the quick choices was made last; by hand: Own.
    [[nodiscard]] ExhibitChoice choice() const { return m_choice; }
    /// Begins with the choice of another time. What is not there gives way to the page; on the page of statements that
    /// is the shown one, as nobody wants fourteen for one.
    void start(ExhibitChoice choice);
    void choose(ExhibitChoice choice);
    /// Keeps a choice by hand for another time.
    void remember();
    void retranslateUi();
    void applyTheme();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    [[nodiscard]] QWidget *quickRow();
    [[nodiscard]] QWidget *namingRow();
    void tick(const QList<views::Subject> &subjects);
    void chooseSet(const QString &name);
    void chooseTalk(const QString &order);
    void showTalk();
    void addTalks();
    void startNaming();
    void stopNaming();
    void saveSet();
    void showChoice();
    void buildMenu();
    [[nodiscard]] QList<views::Subject> subjectsOf(ExhibitChoice choice) const;
    [[nodiscard]] bool isStatement() const { return m_place.page.isEmpty(); }
    [[nodiscard]] QString currentSet() const;

    const views::ViewState *m_state;
    ExportPlace m_place;
    SavedSets m_sets;
    SubjectModel m_model;
    ExhibitChoice m_choice = ExhibitChoice::Page;
    bool m_isChoosing = false; ///< the checklist changes, but not by hand
    QString m_talk;            ///< id of a running order; empty: none
    QStackedWidget *m_rows;
    Segments *m_quick;
    QPushButton *m_setButton;
    QMenu *m_menu;
    QLineEdit *m_name;
    QPushButton *m_save;
    QPushButton *m_back;
    QCheckBox *m_notes;
    QTreeView *m_tree;
};

} // namespace app
