#pragma once

#include "BookWatcher.h"
#include "ViewState.h"
#include "formats/ReadError.h"

#include <QFuture>

namespace app {

/// What has become of the open book on disk.
enum class BookNews {
    None,
    Changed, ///< it was saved anew and can be read again
    Reread,  ///< it was read again; the figures that changed are in the view state
    Broken,  ///< it was saved anew and cannot be read; the one on screen stays
};

/// Which book is open and where it came from. Opens others in the background, one at a time, and follows the open one
/// as it is edited. The open book stays until another one is whole.
class BookSession : public QObject
{
    Q_OBJECT

public:
    /// The state outlives it.
    explicit BookSession(views::ViewState *state, QObject *parent = nullptr);
    ~BookSession() override;
    Q_DISABLE_COPY_MOVE(BookSession)

    /// What the open book was read from; empty: unknown.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Of the book that the state already has.
    void setPath(const QString &path);

    void open(const QString &path);
    /// Reads the open book again, around what is shown.
    void reload();
    /// What is being read; empty: nothing.
    [[nodiscard]] const QString &reading() const { return m_reading; }
    void cancel();

    /// Whether a book is read again as soon as it was saved, instead of being offered.
    [[nodiscard]] bool follows() const { return m_follows; }
    void setFollows(bool follows) { m_follows = follows; }
    /// While held, a saved book waits: nothing may change under a talk.
    void setHeld(bool held);

    [[nodiscard]] BookNews news() const { return m_news; }
    /// Of a book that is broken.
    [[nodiscard]] const models::ReadErrors &errors() const { return m_errors; }
    void dismissNews();

    /// Whether the book is there as it was before it was read again.
    [[nodiscard]] bool canTakeBack() const { return m_before != nullptr; }
    void takeBack();

Q_SIGNALS:
    void readingChanged();
    void opened(const QString &path);
    void failed(const QString &path, const models::ReadErrors &errors);
    void newsChanged();

private:
    /// What reading yields; compared with the book before in the background too.
    struct Reading
    {
        models::ReadResult<models::BookPtr> book; ///< the one before itself if they say the same
        QList<models::FigureChange> changes;
    };

    using Take = void (BookSession::*)(const QString &path, const Reading &reading);

    [[nodiscard]] static Reading readBook(const QString &path, const models::BookPtr &before);
    void read(const QString &path, const models::BookPtr &before, Take take);
    void stopReading();
    void takeOpened(const QString &path, const Reading &reading);
    void takeReread(const QString &path, const Reading &reading);
    void noteSaved();
    void tell(BookNews news);

    views::ViewState *m_state;
    QString m_path;
    QString m_reading;
    QFuture<Reading> m_future;
    int m_turn = 0; ///< of reading; what an abandoned one yields is not taken
    bool m_follows = false;
    bool m_isHeld = false;
    BookNews m_news = BookNews::None;
    models::ReadErrors m_errors;
    models::BookPtr m_before;
    BookWatcher m_watcher;
};

} // namespace app
