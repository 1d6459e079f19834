/** English function words: they carry no topic, so they never count as shared words. */
export const STOPWORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those of in on at by for with from to into onto over under about after before between during since until as and or but nor so if than then ' +
    "is are was were be been being am has have had having do does did doing will would shall should can could may might must not n’t n't no it its he she they them him her his " +
    'their theirs we us our ours you your yours i me my mine who whom whose which what when where why how there here also just only very more most some any all each every both ' +
    "other others another such same own too again once up down out off through against because while among within without per via 's ’s"
  ).split(/\s+/u),
);
