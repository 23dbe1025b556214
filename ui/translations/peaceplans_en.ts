<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Peace Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peace plans and security guarantees, side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the typeface, SIL Open Font License 1.1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Peace Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All about this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attach to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the list of plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose instruments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose plans…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare the plan with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy row of all parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow this clause through all plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to point…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;I think this is wrong…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Left plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Legend and glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New note on the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New note on the selected row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open cell as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Right plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this comparison…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Statements of the parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim or source is wrong…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is w&amp;rong…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is wrong…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check against &amp;Article 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;parties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose by a &amp;condition…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ear the filter of the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the fil&amp;ter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;verage: who says nothing on what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours as the &amp;system has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the baseline &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;field of all instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;instrument with all shown fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link for notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;this text with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a&amp;ddress of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy row with citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do or find any&amp;thing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xchange left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;correction sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ilter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;old all long rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or &amp;unfold the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gi&amp;ve up all conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a point of the pla&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long, by &amp;date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I think this is &amp;wrong…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I think this is wrong…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument to the &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument to the &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruments &amp;side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las&amp;t change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of &amp;guarantees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of &amp;keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of &amp;plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of &amp;sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked &amp;for and not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this plan the &amp;baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt section or point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New no&amp;te on the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New no&amp;te on the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note on a &amp;part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note on a claim, source or plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note on a pa&amp;rt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note on a part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note on the entr&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes with &amp;lost anchors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One &amp;field of all instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;what has words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only changed over ti&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only contra&amp;dicting statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only entries &amp;with words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only fields that &amp;differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows that di&amp;ffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows with a &amp;silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows with something open or deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is &amp;disputed or denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where they &amp;stand apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open row as &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;in this plan, or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party to the &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party to the ri&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan to the &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan to the &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans by &amp;date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious section or point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previo&amp;us hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hi&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name, delete or restore saved comparisons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks that something is &amp;wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ved comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this instrument &amp;beside the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show hidden &amp;plans again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole &amp;time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this instrument no &amp;longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this party no lon&amp;ger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold &amp;all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What analysts co&amp;mpare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they stand &amp;apart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnalysisCard</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What analysts compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnchorDialog</name>
    <message>
        <source>A plan, a point, a pair of points, a guarantee or one of its fields:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits these words. Type fewer of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words or an id, as in “20 armed” or ua-us-20:4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Peace Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote last is not saved yet: wait until it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BandLegend</name>
    <message>
        <source>Band beside a stance, from plain to dotted: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Fold the notice to one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of the notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>%1 changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>struck</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellMenu</name>
    <message>
        <source>Compare the others with this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the baseline here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy cell with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy field of all instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy instrument with all shown fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy row with citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow this clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I think this is wrong…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this plan the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin this plan no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this instrument beside the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this instrument no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field of all instruments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellPanel</name>
    <message>
        <source>Details of the selected cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell is selected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeCounter</name>
    <message>
        <source>%1 changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change (Alt+Down, F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change (Alt+Up, Shift+F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>After the last change: from the first change again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first change: from the last change again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceCompleter</name>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close and lose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again as long as the window is open, so there may be time to help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote last is not in the library, which cannot be written just now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareToolbar</name>
    <message>
        <source>Details of the selected row (F6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How differences are marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>The filter was cleared to show this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row is short: there is nothing to fold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionButton</name>
    <message>
        <source>Add a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose instruments by a condition on a field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionChip</name>
    <message>
        <source>Give up the condition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up this condition</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionPopup</name>
    <message>
        <source>15 years, 24 hours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range counts by its longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked of the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not published or not found never counts as a no. That a field has a value means that the text says something of it, which may be a choice and no duty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that the text must have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the words that the text must have.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionSummary</name>
    <message>
        <source>%1 conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up all conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set these side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>%1 of %2 meet this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, ranges by their longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; of %1 nobody can say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duty to respond by force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultation within 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration at least 15 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger is not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voted on in Congress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Peace Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans to end Russia’s war against Ukraine, side by side. The record goes up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message>
        <source>Contents of the plan&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DurationCard</name>
    <message>
        <source>How long they last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DurationChart</name>
    <message>
        <source>How long they last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DurationDelegate</name>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DurationModel</name>
    <message>
        <source>Partnerships without a defence clause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyRows</name>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the rows matches all conditions: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>Nothing is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs to the selected entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the report needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BibTeX, the sources only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSL-JSON, the sources only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, a table for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chicago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOCX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOCX, for Word, with tracked changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML, a page for any browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, data for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown, text for editors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OSCOLA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, pages as they are printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIS, the sources only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XLSX, sheets for Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this has no table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetBar</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter (Ctrl+Shift+Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetBox</name>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetButton</name>
    <message>
        <source>%1 chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetChip</name>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetPopup</name>
    <message>
        <source>Only rows with these words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on one side only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>struck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the words “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultReport</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong; your work is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program did not end properly last time. What was written before is in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This helps the people who make the program to find what went wrong. It holds nothing of what you wrote, and it is not sent anywhere: copy it, or take the log from its folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldPanel</name>
    <message>
        <source>A: the words were seen. B: several outlets agree. C: one outlet, a leak or unnamed officials. D: mainly unverified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the selected cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether they differ cannot be said: in %1 it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Fields by instruments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldView</name>
    <message>
        <source>%1 of all instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruments by field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileBox</name>
    <message>
        <source>A name has no / and no \ in it; choose another folder with the button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other &amp;folder or name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two days...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By making</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what they hang on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when they were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters of the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in titles, texts and tags of the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost anchors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes without remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they hang on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I think this is wrong”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows with the words looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>%1 matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words on this page (Ctrl+F); Enter or F3 goes on, Escape closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no match</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Fold or unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowStrip</name>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow nothing more (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow through all plans of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow through all plans of the library, not only those shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan shown states a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all plans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>The plans shown have no commitment in common that could be followed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForGood</name>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormBox</name>
    <message>
        <source>Cited as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoToPoint</name>
    <message>
        <source>Go to a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a point: 6, w6, us-28:6, or words of its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no point “%1”. Type a number, a reference such as us-28:6, or a word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guarantees</name>
    <message>
        <source>%1 differ from the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fields: %2 the same, %3 differ, %4 cannot be said (not published or not found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 figures of offers and requests, by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not published or not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses of plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long, by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In groups, by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure is on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instrument is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the text or the reports consulted have no such element.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found: it was looked for without result; that is no proof that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published: the text is secret, so nobody outside can say what it has here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers and requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One field of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partnerships without a defence clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference treaties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked against %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred or unverified; it may turn out otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mostly %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only fields that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outlets report it; the words themselves were not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words were seen in an official text, a published draft or a direct quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it differs from %1 cannot be said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuaranteesContent</name>
    <message>
        <source>Choose instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up all conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instrument is chosen. Choose offers, requests and agreements to set them beside each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instrument is known to meet the conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instruments differ in no field in which anything is known of both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuaranteesPage</name>
    <message>
        <source>Security guarantees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuaranteesToolbar</name>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check against Article 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: say what each has, compare nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only fields that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side panel (F9)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HangsOn</name>
    <message>
        <source>+ Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadingBox</name>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aut&amp;hor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toda&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date as 2026-01-31, 2026-01 or 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that of the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to this revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revision before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With: now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With: revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With: the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words taken out: %1. Put in: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstrumentList</name>
    <message>
        <source>Add a condition…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all that are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose none of those that are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruments by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instrument has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instrument meets the conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names and fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstrumentPicker</name>
    <message>
        <source>%1 of %2 instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose instruments (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruments shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemMenu</name>
    <message>
        <source>All about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with claims and citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I think this is wrong…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Details of the selected item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>List of keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Close what is over the page: a message, a drawer, a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next control, and the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row by row; over the cells of a row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanesView</name>
    <message>
        <source>Timeline in lanes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>12 more lines, 3 changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France, Germany and the United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treaty on the Non-Proliferation of Nuclear Weapons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zaporizhzhia nuclear power plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a party’s stance as the editors read it from its statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all rows at a glance: a broad bar for a key change, a narrow one for a change, half a bar for what only one side has, an empty frame for what is not known, a thin line for the same; the box is what is in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an event of the timeline that is confirmed, claimed, disputed, denied; with a dotted edge it is not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band beside a stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed, claimed, denied (of events)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contrast, redline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dotted edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dotted ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>established, reported, provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for rival texts; for texts that come from one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hatched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how a party stands to a question or point, as we read its statements: accepts, wants more, wants it changed, rejects, is mixed, silent, overtaken by later texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how sure a row is: published text or official summary, press, or inference; the weakest part counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred or not verified: read with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not agreed yet; taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the few changes that matter most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one party accepts a matter, or wants more of it, and another wants it changed or rejects it; it is as sure as the less sure of both stances, and nothing is counted or scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one published form of a plan: a leaked text, an agency translation, an official summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open, struck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain for established, hatched for reported, dotted for provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redline: words of the left text that the right one drops; what it puts in is underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports or parties contradict each other; the panel says who says what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sanctions that return by themselves when a condition is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snap-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so many notes hang on the row; they stand in the side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strip at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phrase is told from the right plan to the left one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan has no such clause, or the point is struck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan’s text is not known here, so nothing can be said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text goes on: a click or Ctrl+Space unfolds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncontested; told by one side or by unnamed sources; denied by whom it concerns. A claim stays a claim: the record does not say who is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what one witness or speaker reports differently of the same point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of rows whose two sides stand against each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that only the left text has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that only the right text has</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegendDialog</name>
    <message>
        <source>Legend and glossary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegendText</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>%1 notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By number of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses of plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partnerships without a defence clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference treaties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relays of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking for themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title and address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>communiqué</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counter-proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every point known from a published text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every point known from a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields of guarantees: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields with a value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guarantee instruments: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links of points: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked for and not found: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memorandum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no public text; a reconstruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not published: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of points not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plans and instruments: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plans: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points stated: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readings of stances: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relay of another publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statements: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryContent</name>
    <message>
        <source>Guarantee instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for and not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this list fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has nothing of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In other plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is fetched; a click hands the address to your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of points named of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open among the guarantees, field by field (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the plan&apos;s page (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more, which the report names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed among these: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryToolbar</name>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list of plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list of plans (Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this plan with one whose points are linked with its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarantees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what has these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what has these words (Ctrl+L); Escape shows all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the side panel (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ All plans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListSide</name>
    <message>
        <source>+ New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the bin...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export correction sheet...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Timeline as a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peace Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other library will be opened at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkLegend</name>
    <message>
        <source>What the marks mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dotted edge: unverified; hollow diamond: a plan of which no text is public</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkdownEdit</name>
    <message>
        <source>Markdown. Two brackets, [[, link to a plan, a point or another note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the note, Markdown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>%1 (not shown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 only seen also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 silences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 under another topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cell with clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the baseline, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two plans here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of summaries, not of wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow through all plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported otherwise, by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That nothing is known is no sign that there is nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The links to this row are derived through a third text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under another topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside the %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: published in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not linked: unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not public: unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only points that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only topics that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only with a silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only with something open or deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>struck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under another topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixContent</name>
    <message>
        <source>Choose plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan is shown. Choose plans to set what they provide beside each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is left: none of the plans shown has what is asked for here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Topics by plans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixToolbar</name>
    <message>
        <source>All topics, also those on which no plan shown has anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: say what each provides, compare nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: all topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: points of the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side panel (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics of the plans shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guarantees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast: what only one side says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redline: struck and inserted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are settings of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are settings of this name; they will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Beginning of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteCards</name>
    <message>
        <source>More notes on the notes page: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the texts, positions and sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteChoice</name>
    <message>
        <source>&amp;All notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;o notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that go into the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes: none belong to what is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteDoings</name>
    <message>
        <source>&amp;Attach to...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open on the notes page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the note to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;tach from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bin now, notes: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the note to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is on the clipboard; put it into the text of another note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine as a revision on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview (Ctrl+Shift+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered what was typed, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note was changed elsewhere, %1. What you typed is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <source>Preview of the note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>%1 (lost)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long note: only the part around the cursor is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them are here already; there is nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete these %1 notes and all their revisions for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1” and all its revisions for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every note hangs on something that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export correction sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I think this is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes in “%1”: %2 new, %3 changed, %4 equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes taken in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step of undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other notes with something recovered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered what was typed into “%1”, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no notes yet. Ctrl+M writes one on whatever is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no note to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no remark that something is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no remark. “I think this is wrong” can be said of any point or field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a note was changed on both sides, the later text is shown and the other kept as a revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the correction sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attached to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contested questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields of guarantees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plans on a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole plans and instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note is not in the library any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>+ New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I think this is wrong: a remark for the correction sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note on a point, a figure, a statement, a source or the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note on what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note on what is selected (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, attached to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected. Select a row to see its notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row first; the note hangs on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no note here yet. Write the first one with Ctrl+M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>By topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In left order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In right order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of the %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>How much is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is set up here to open %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in f&amp;older</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview of the rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageToolbar</name>
    <message>
        <source>Export what is shown as a report (Ctrl+Shift+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarantees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesBox</name>
    <message>
        <source>Larger pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>An action, a plan, a point such as ua-us-20:4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contested question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do or find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarantees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called so. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>%1: absent from a summary of all points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not known in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked by the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the question, not on the clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our reading of how parties stand to the question, not to the clauses of this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the weakest of these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same on both sides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartiesButton</name>
    <message>
        <source>%1 parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parties</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>&amp;Event and claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a &amp;whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two points together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Add a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the view down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the view out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views in the report, in their order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathChart</name>
    <message>
        <source>How long: offered below, asked for above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled: established; hollow: reported; dotted: provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathModel</name>
    <message>
        <source>asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathView</name>
    <message>
        <source>Figures by date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>%1 beside %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at point %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column further to the left (Ctrl+Shift+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column further to the right (Ctrl+Shift+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans, those shown first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the columns in order of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all that are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show none of those that are listed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background, not part of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside other texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the entries were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which forms the text is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to another paper or decision: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lineage, and how many points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of points named on the way, each when it was first named:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read otherwise by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said of the text as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where parties stand on its points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who named which number, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims and denials: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from background knowledge, unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links: %1, of these the same: %2, key changes: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of points not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our readings: %1, statements: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summaries by the editors, not the words of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ made from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPicker</name>
    <message>
        <source>Left plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Text of the plan&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>all points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconstruction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlansPicker</name>
    <message>
        <source>Choose plans (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PositionMenu</name>
    <message>
        <source>Copy cell with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy row of all parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I think this is wrong…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this party no longer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PositionPanel</name>
    <message>
        <source>%1 more points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are shown; neither is taken for the true one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the selected cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements that contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stance is to the content of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each says, as we read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stance rests on it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PositionTable</name>
    <message>
        <source>Stances by parties</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PositionWindow</name>
    <message>
        <source>Between them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Positions</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no graded stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is overtaken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apart: one accepts the matter, or wants more of it, and the other wants it changed or rejects it. Where both want it changed or reject it, what each says is listed and not judged. Mixed stances are never counted as apart, nor is what is silent, overtaken or without a grade: that is not known. What is said of two parties is as sure as the less sure of their stances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each stance is our reading of what the party said; the statements that it rests on stand in the side panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only changed over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only contradicting statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where they stand apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepts it and wants it stronger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both reject it; see what each says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both want it changed; see what each says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not want it at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its statements point in several directions, or depend on conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later texts no longer have it, so that the stance has no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed; see what each says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none accepts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing on the matter itself was found; that is no proof that nothing was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one wants it changed, one rejects it; see what each says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our reading of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our reading: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes it as it stands, or as the party itself describes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record has no stance of this party on the matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants another content; the phrase says which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where they stand apart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PositionsContent</name>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library has no positions of parties.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PositionsPage</name>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they stand apart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PositionsToolbar</name>
    <message>
        <source>Contested questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side panel (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they stand apart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Drawn as a page; the file has the same words, and Word shows what was taken out and put in as tracked changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn as a page; the file has the same words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that are in the file too and are not shown here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print on this page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeDialog</name>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes changed between two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Redline</name>
    <message>
        <source>What was taken out and put in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportContents</name>
    <message>
        <source>Comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of the other views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be made; what went wrong is in the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowDoings</name>
    <message>
        <source>&amp;Copy row with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link for notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this &amp;text with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what &amp;changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I think this is &amp;wrong…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;note on this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row copied with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row first; the note hangs on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;Copy with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I think this is &amp;wrong…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowTable</name>
    <message>
        <source>Rows of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1&#xa0;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broadened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◆ key change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans, order, filters, marks and the selected row are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one of this name. It will show what is shown now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>None yet; Ctrl+S saves what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library can only be read, so nothing can be saved in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedDialog</name>
    <message>
        <source>&amp;Bin: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for &amp;good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1” for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved yet. Ctrl+S saves the comparison that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedSettings</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: %1. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these settings as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of a report (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of a report (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>APA, 7th edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chicago, notes and bibliography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries (*.sqlite);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OSCOLA, 4th edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the one in your data folder again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere: they last for this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put under your notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetTabs</name>
    <message>
        <source>%1 (rows: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 rows are shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfHeader</name>
    <message>
        <source>Click a title to put the list in order by it; click again for the other way round</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowLine</name>
    <message>
        <source>Coverage: only whether each plan provides anything, is silent, or is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw this commitment through all plans by date (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow a clause…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow this clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only points that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only topics that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShownNote</name>
    <message>
        <source>Delete for good...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bin since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ⋯</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes chosen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the note in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with this note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Details of the selected row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Compared lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do or find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every action, plan and point by its name; Ctrl+K from everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How parties stand to contested questions, and where they stand apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend and glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Moscow is said to ask for, and what Kyiv and Washington have agreed: point by point, with how well each line is evidenced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the marks mean, and words such as witness, provisional and snap-back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was offered, asked for and signed, field by field, beside Article 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write beside points, pairs and guarantees.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Plans: %1. Guarantee instruments: %2. Notes: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Everything you have written is in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the record: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library can only be read, so nothing can be noted in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have just written will be in the library in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strand</name>
    <message>
        <source>%1 rival reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 rival report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>%1 of them %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n row(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TallyCard</name>
    <message>
        <source>Field by field against %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each instrument stands to the reference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 denial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarantees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <comment>short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assertion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim and denial stand against each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed as said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guarantee instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instrument, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one side or unnamed sources say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan, text not public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record until here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the accused or named party says no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeline of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncontested, by several sources or an official record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineContent</name>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the record fits these conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineFilterBar</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About any plan or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states, plans and instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter (Ctrl+Shift+Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only entries with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Asserted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments and remarks, in order of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans and instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said of the number of its points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all about it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineToolbar</name>
    <message>
        <source>As a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the statements of the parties in their lane too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole time (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side panel (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TooFewPlans</name>
    <message>
        <source>There are fewer than two plans in this library, so there is nothing to compare. Run “main.py check --repair” to put the bundled plans in once more, or open another library with --library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwoTexts</name>
    <message>
        <source>From theirs to mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck: only in theirs. Underlined: only in mine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>attaching note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detaching note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renaming comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renaming report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restoring comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restoring note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restoring report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return of note to a revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags of note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo typing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up all conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can say it, since it is not published, not found, or told without a figure: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set these side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Reading the catalogue into your library. This is done once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>There is nothing called “%1” in this library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordSearch</name>
    <message>
        <source>After the last hit: from the first one again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first hit: from the last one again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Axis</name>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Corner</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Steps</name>
    <message>
        <source>The commitment in each plan, by date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
