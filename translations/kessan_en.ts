<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>app::BookNotice</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was read again: %n figures changed and not yet looked at.</source>
        <translation>
            <numerusform>%1 was read again: %n figure changed and not yet looked at.</numerusform>
            <numerusform>%1 was read again: %n figures changed and not yet looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new items</source>
        <translation>
            <numerusform>%n new item</numerusform>
            <numerusform>%n new items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures differ from those of the release that was open before. Both can be kept.</source>
        <translation>
            <numerusform>%n figure differs from that of the release that was open before. Both can be kept.</numerusform>
            <numerusform>%n figures differ from those of the release that was open before. Both can be kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures are kept as first published too. Not saved yet.</source>
        <translation>
            <numerusform>%n figure is kept as first published too. Not saved yet.</numerusform>
            <numerusform>%n figures are kept as first published too. Not saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ColumnChooser</name>
    <message numerus="yes">
        <source>%n columns without a period</source>
        <translation>
            <numerusform>%n column without a period</numerusform>
            <numerusform>%n columns without a period</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ExportDialog</name>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n language</numerusform>
            <numerusform>%n languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n format(s)</source>
        <translation>
            <numerusform>%n format</numerusform>
            <numerusform>%n formats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>Export %n file</numerusform>
            <numerusform>Export %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s)</source>
        <translation>
            <numerusform>Replace %n file</numerusform>
            <numerusform>Replace %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exist(s): replace?</source>
        <translation>
            <numerusform>%n file exists: replace it?</numerusform>
            <numerusform>%n files exist: replace them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n file written to %1</numerusform>
            <numerusform>%n files written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n file written</numerusform>
            <numerusform>%n files written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ExportTexts</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n exhibit</numerusform>
            <numerusform>%n exhibits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibits and statements</source>
        <translation>
            <numerusform>%n exhibits and statements</numerusform>
            <numerusform>%n exhibits and statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n slide</numerusform>
            <numerusform>%n slides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ImportDialog</name>
    <message numerus="yes">
        <source>%n problems. Nothing was imported.</source>
        <translation>
            <numerusform>%n problem. Nothing was imported.</numerusform>
            <numerusform>%n problems. Nothing was imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ImportVerdict</name>
    <message numerus="yes">
        <source>%n rows are not known: choose what each is.</source>
        <translation>
            <numerusform>%n row is not known: choose what it is.</numerusform>
            <numerusform>%n rows are not known: choose what each is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n periods</source>
        <translation>
            <numerusform>%n period</numerusform>
            <numerusform>%n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are new</source>
        <translation>
            <numerusform>%n row is new</numerusform>
            <numerusform>%n rows are new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ProblemsDialog</name>
    <message numerus="yes">
        <source>%1
%n problems. The open book stays as it is.</source>
        <translation>
            <numerusform>%1
%n problem. The open book stays as it is.</numerusform>
            <numerusform>%1
%n problems. The open book stays as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::RestatementsDialog</name>
    <message numerus="yes">
        <source>%n figures were published otherwise before.</source>
        <translation>
            <numerusform>%n figure was published otherwise before.</numerusform>
            <numerusform>%n figures were published otherwise before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::RowDecider</name>
    <message numerus="yes">
        <source>%n rows undecided</source>
        <translation>
            <numerusform>%n row undecided</numerusform>
            <numerusform>%n rows undecided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::TieOutPage</name>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
</context>
</TS>
