/** Capitalised words of the calendar, which name nobody. Lower case, without full stop. */
export const CALENDAR_WORDS = `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december
jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan thanksgiving halloween hanukkah passover new-year eve day gmt est edt pst pdt cet bst utc a.m p.m am pm`;
