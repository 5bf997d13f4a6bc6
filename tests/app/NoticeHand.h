#pragma once

#include "TestWindow.h"
#include "shell/books/BookNotice.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>

/// The notice under the tool bar as its reader meets it.
class NoticeHand
{
public:
    explicit NoticeHand(TestWindow *window)
        : m_notice((*window)->findChild<app::BookNotice *>())
    {}

    [[nodiscard]] bool isShown() const { return m_notice->isVisible(); }
    [[nodiscard]] QString text() const { return m_notice->findChild<QLabel *>()->text(); }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : m_notice->findChildren<QPushButton *>())
            if (button->text() == text && button->isVisible())
                return button;
        return nullptr;
    }
    void click(const QString &text) const
    {
        QVERIFY2(button(text), qPrintable(text));
        QTest::mouseClick(button(text), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] QList<QAction *> changes() const { return m_notice->findChild<QMenu *>()->actions(); }

private:
    app::BookNotice *m_notice;
};
