#pragma once

#include "TestWindow.h"
#include "shell/books/ImportDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

/// The dialog as its user meets it.
class ImportHand
{
public:
    explicit ImportHand(app::ImportDialog *shown)
        : dialog(shown)
    {
        settle();
    }

    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : dialog->findChildren<QPushButton *>())
            if (each->text() == text && each->isVisible())
                return each;
        return nullptr;
    }
    void click(const QString &text) const
    {
        QVERIFY2(button(text) && button(text)->isEnabled(), qPrintable(text));
        QTest::mouseClick(button(text), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] QTableView *list(const QString &name) const { return dialog->findChild<QTableView *>(name); }
    [[nodiscard]] QTableView *columns() const { return list(u"importColumns"_s); }
    [[nodiscard]] QTableView *rows() const { return list(u"importRows"_s); }
    [[nodiscard]] QTableView *errors() const { return list(u"importErrors"_s); }
    [[nodiscard]] QCheckBox *asQuarters() const { return dialog->findChild<QCheckBox *>(); }
    [[nodiscard]] QString message() const { return dialog->findChild<QLabel *>(u"exportMessage"_s)->text(); }
    [[nodiscard]] QString detail() const { return dialog->findChild<QLabel *>(u"exportDetail"_s)->text(); }
    template<typename Field>
    [[nodiscard]] Field *field(const QString &name) const
    {
        for (Field *each : dialog->findChildren<Field *>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }
    [[nodiscard]] QStringList texts(const QTableView *view, int column) const
    {
        QStringList texts;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            texts.append(view->model()->index(row, column).data().toString());
        return texts;
    }
    /// Chooses in a cell's list by typing and Enter.
    void choose(QTableView *view, int row, int column, const QString &text) const
    {
        const QModelIndex cell = view->model()->index(row, column);
        view->scrollTo(cell);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(cell).center());
        settle();
        auto *box = view->findChild<QComboBox *>();
        QVERIFY(box);
        box->hidePopup();
        box->lineEdit()->setFocus();
        box->lineEdit()->selectAll();
        box->lineEdit()->insert(text); // keys are of ASCII only
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
        settle();
    }
    void type(QTableView *view, int row, int column, const QString &text) const
    {
        const QModelIndex cell = view->model()->index(row, column);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(cell).center());
        QTest::keyClick(view, Qt::Key_F2);
        auto *edit = view->findChild<QLineEdit *>();
        QVERIFY(edit);
        edit->insert(text);
        QTest::keyClick(edit, Qt::Key_Return);
        settle();
    }
    void select(const QString &box, const QString &text) const
    {
        auto *combo = field<QComboBox>(box);
        QVERIFY2(combo, qPrintable(box));
        const int index = combo->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        combo->setFocus();
        while (combo->currentIndex() != index)
            QTest::keyClick(combo, combo->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
        settle();
    }

    QPointer<app::ImportDialog> dialog;
};
