#pragma once

#include "book/Book.h"
#include "formats/import/ImportPlan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace app {

/// How a table is read and where it goes: header row, label columns, unit, statement or a new table.
class ImportForm : public QWidget
{
    Q_OBJECT

public:
    explicit ImportForm(models::BookPtr book, QWidget *parent = nullptr);

    /// Of a table that large.
    void setPlan(const models::ImportPlan &plan, const QSize &table);
    /// Of the same table, with other periods: whether there is something to make quarters of.
    void setPeriods(const models::ImportPlan &plan);
    /// The plan with what this form says.
    [[nodiscard]] models::ImportPlan edited(models::ImportPlan plan) const;
    void retranslateUi(models::Language language);

Q_SIGNALS:
    /// Somebody has chosen the row that names the columns; from 0.
    void headerChosen(int row);
    void changed();

private:
    void addRow(QLabel *label, QWidget *field);
    void fillColumns(QComboBox *box, int columns);
    void showTitles();

    models::BookPtr m_book;
    QLabel *m_headerLabel;
    QSpinBox *m_header;
    QLabel *m_labelEnLabel;
    QComboBox *m_labelEn;
    QLabel *m_labelJaLabel;
    QComboBox *m_labelJa;
    QLabel *m_unitLabel;
    QComboBox *m_unit;
    QLabel *m_targetLabel;
    QComboBox *m_target;
    QLabel *m_titleEnLabel;
    QLineEdit *m_titleEn;
    QLabel *m_titleJaLabel;
    QLineEdit *m_titleJa;
    QCheckBox *m_asQuarters;
};

} // namespace app
