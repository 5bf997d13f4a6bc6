#pragma once

#include "BookWatcher.h"
#include "ViewState.h"
#include "formats/ReadError.h"
#include "formats/ReadProgress.h"

#include <QFuture>

namespace app {

/// What has become of the open book on disk.
enum class BookNews {
    None,
    Changed,   ///< it was saved anew and can be read again
    Reread,    ///< it was read again; the figures that changed are in the view state
    Broken,    ///< it was saved anew and cannot be read; the one on screen stays
    Imported,  ///< a table was brought into it that nobody has saved yet
    Withdrawn, ///< what nobody has saved was taken back
    Restates,  ///< it prints other figures than the earlier release that was open before
    Compared,  ///< what an earlier release printed otherwise was put beside it
};

/// What an import has brought.
struct ImportNews
{
    int figures = 0;
    int items = 0; ///< new ones
};

/// Which book is open, where it came from, and whether it has what is not on disk. Opens others in the background, one
/// at a time, and follows the open one as it is edited. The open book stays until another one is whole.
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
    /// Of the book that the state already has, as it is on disk.
    void setPath(const QString &path);

    void open(const QString &path);
    /// Reads the open book again, around what is shown.
    void reload();
    /// Reads the book of an earlier release and keeps what it printed otherwise beside the open one.
    void compareWith(const QString &path);
    /// What is being read; empty: nothing.
    [[nodiscard]] const QString &reading() const { return m_reading; }
    /// How much of it is, in percent.
    [[nodiscard]] int progress() const { return m_progress; }
    void cancel();

    /// Shows the open book with a table in it, which only saving brings to the disk.
    void takeImport(const models::BookPtr &book);
    /// Whether the open book has an import that is not on disk. What is on disk is only offered then.
    [[nodiscard]] bool isUnsaved() const { return m_isUnsaved; }
    /// The open book need not be saved any more.
    void discardImport() { m_isUnsaved = false; }
    [[nodiscard]] const ImportNews &importNews() const { return m_import; }
    /// How many figures the open book restates, of a comparison that was made or is offered.
    [[nodiscard]] int restatedFigures() const { return m_restatedFigures; }
    /// Keeps them, as was offered.
    void takeRestatements();
    /// Whether the open book was saved anew on disk and not read again.
    [[nodiscard]] bool isOutdated() const { return m_isOutdated; }

    /// Whether a book is read again as soon as it was saved, instead of being offered.
    [[nodiscard]] bool follows() const { return m_follows; }
    void setFollows(bool follows) { m_follows = follows; }
    /// While held, a saved book waits: nothing may change under a talk.
    void setHeld(bool held);

    [[nodiscard]] BookNews news() const { return m_news; }
    /// Of a book that is broken.
    [[nodiscard]] const models::ReadErrors &errors() const { return m_errors; }
    void dismissNews();

    /// Whether the book is there as it was before it was read again or a table came in.
    [[nodiscard]] bool canTakeBack() const { return m_before.book != nullptr; }
    /// Taken back twice, it is there again.
    void takeBack();

Q_SIGNALS:
    void readingChanged();
    void progressChanged(int percent);
    /// That book is of another company, or not of an earlier release.
    void incomparable(const QString &path);
    void opened(const QString &path);
    void failed(const QString &path, const models::ReadErrors &errors);
    void newsChanged();

private:
    /// What reading yields; compared with the book before in the background too.
    struct Reading
    {
        models::ReadResult<models::BookPtr> book; ///< the one before itself if they say the same
        QList<models::FigureChange> changes;
        models::BookPtr
            restating; ///< the later of two releases with what the earlier one printed otherwise; null: none
        int restatedFigures = 0;
    };

    /// A book that can be had back.
    struct Former
    {
        models::BookPtr book;
        bool isUnsaved = false;
        ImportNews import = {};
        BookNews news = BookNews::None;
    };

    using Read = Reading (*)(const QString &path, const models::BookPtr &open, const models::ReadProgress &progress);
    using Take = void (BookSession::*)(const QString &path, const Reading &reading);

    [[nodiscard]] static Reading readOther(const QString &path, const models::BookPtr &open,
                                           const models::ReadProgress &progress);
    [[nodiscard]] static Reading readAgain(const QString &path, const models::BookPtr &open,
                                           const models::ReadProgress &progress);
    [[nodiscard]] static Reading readEarlier(const QString &path, const models::BookPtr &open,
                                             const models::ReadProgress &progress);
    void read(const QString &path, Read readBook, Take take);
    void stopReading();
    void takeOpened(const QString &path, const Reading &reading);
    void takeReread(const QString &path, const Reading &reading);
    void takeCompared(const QString &path, const Reading &reading);
    void noteReviewed();
    [[nodiscard]] Former current() const { return {m_state->latestBook(), m_isUnsaved, m_import, m_news}; }
    void noteSaved();
    void tell(BookNews news);

    views::ViewState *m_state;
    QString m_path;
    QString m_reading;
    QFuture<Reading> m_future;
    int m_progress = 0;
    int m_turn = 0; ///< of reading; what an abandoned one yields is not taken
    bool m_follows = false;
    bool m_isHeld = false;
    BookNews m_news = BookNews::None;
    models::ReadErrors m_errors;
    Former m_before;
    bool m_isUnsaved = false;
    bool m_isOutdated = false;
    ImportNews m_import;
    models::BookPtr m_restating; ///< offered
    int m_restatedFigures = 0;
    BookWatcher m_watcher;
};

} // namespace app
