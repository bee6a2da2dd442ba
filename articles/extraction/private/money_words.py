"""The words of courts, contracts and money.

A new phrase belongs among `sure` only if no plot of a drama is told with it."""

from __future__ import annotations

from articles.extraction.private.word_families import Family

MONEY = (
    Family(
        "law and money",
        sure="""
        pay gap, gender pay, unpaid (overtime|hours|work|staff|debts?|bills?), (strike|walkout) over, (collapse|drop|
        withdraw)* .. lawsuit, legal (team|counsel), sole custody, (contract|money|legal|fee|financial) (fight|
        trouble|woes|feud|issue|problem)s?, (guarantee|fee) per episode .. (controvers|dispute|criticism)*, mortgage*,
        ow(e|es|ed) .. (won|million|billion|tax), (contract|contracts) .. (terminat|suspend|nullif|invalid|conflict|
        breach|disput)*, (terminat|suspend|nullif|invalidat|breach|contest|void)* .. contracts?, (not|never|n't|still)
        (been )?(paid|pay) .. (staff|crew|actors?|actress|writer|fee|wages|for)*, higher fees?, appearance fees?,
        slave contract, tampering, (did|had) not (been )?(paid|receive*) .. (pay|fees?|payment|salary|guarantee|
        money)*, withh(e|o)ld .. (pay|payment|earnings|fees?|money), indemnity, preliminary injunction, tax (debt|
        arrears), demanded .. (won|money|damages|refund|compensation), (won|million|billion) .. (in damages|lawsuit|
        suit|compensation|embezzl|fraud)*, contract (dispute|termination|expired|expiration|breach|conflict|violation|
        negotiation|renewal)*, terminat* .. contract, breach of contract, legal (action|dispute|fight|representative|
        response|measure|step|wrangle|channel)*, (filed|files|filing|file) .. (suit|lawsuit|(a|criminal|civil|police)
        complaint|injunction|charges|damages), (unpaid|overdue|delayed) (fees?|wages?|appearance|payment|salar|
        guarantee|earnings)*, settlement (statement|dispute|of|money)*, (agency|money|payment|salary|fee|copyright|
        plagiarism) (dispute|row|controvers|suit)*, takes? .. to court, copyright infring*, plagiari*, penalty (fee|
        clause), left .. (agency|label) .. (complaints|dispute|after), part* ways with .. (agency|label|entertainment|
        management), former (agency|label|management|ceo), unfair (contract|treatment), settled? out of court,
        (suspend|terminat|end|leav|nullif|cancel)* .. exclusive contract, exclusive contract .. (suspend|terminat|end|
        expire|null|cancel|void|disput|conflict)*, provisional (seizure|attachment), (in|over|amid) (a |an |the
        )?(\\w+ )?(dispute|row|conflict|battle|lawsuit) .. (agency|label|company|management|production|fees?|pay|
        contract), (dispute|fight|conflict|battle|row) (with|over|between) .. (agency|label|management|contract)*,
        (did|had|have|has|were|was) not (been |yet )?(paid|receive\\w*) .. (pay|paid|fees?|wages|payments?|salar\\w*|
        money)*
        """,
        open="""
        evict*, 's debts?, in debt, claims? (of|for) damages, back pay, scammed, conned, lost (all )?(his|her|their)
        (money|savings|fortune), living in poverty, part time job to pay, (sold|selling) (his|her) house to,
        mediation, arbitration, foreclos*, arrears, seizure of, financial(ly)? (woes|struggl)*, poverty, (his|her|
        their|family|father's|mother's) debts?, investment (scam|fraud|loss)*, quarrel(ed|led|s)? (with|over), law
        ?suits?, contract (expired|ended|with (his|her|their|the) (agency|label))*, lawsuit*, sued, sues, suing, (a|
        the|civil|class action|damages) suit(?! (jacket|and)), defam*, (legal|court) (battle|case|ruling|order|date|
        hearing|documents?|proceedings?|issue|trouble)*, (district|high|supreme|appeals|family|criminal) court, (to|
        in) court, injunction, plaintiff, defendant, (judge|court) (ruled|ordered|found|sided), verdict, ruling,
        bankrupt*, loan(s)?, creditor*, damages, compensat*, refund*, repa(y|id)*, embroiled, disputed?, got paid,
        never paid, money (problem|issue|trouble)*, (financial|money) (difficult|trouble|problem|hardship)*, penalt*,
        sue (him|her|the|them|over|for|his|those), (threaten|vow|plan|prepar)* .. (sue|suing|lawsuits?|legal), ow(e|
        es|ed|ing) (him|her|his|the|a|them|money), withheld, underpaid, insolv*, (pay|paid|paying|pays) (back|off) ..
        (debts?|loans?|money|parents), paid (late|nothing|less), outstanding (fees|payment|wages|debt)*, (family|
        parents?|father|mother)'?s? debts?, custody battle, in dispute, dispute (over|with|between|comes|has|is|was),
        (made|forced|pressured|pressed) to (work|shoot|film|act|sign|undress|drink|strip), (not|never|n't) (\\w+
        )?(been )?(given (food|meals?|rest|breaks?)|paid|fed), overtime, out of (his|her|their) savings, savings
        (were|was|had), (won|million|billion) (back|from|to|in (debt|damages|unpaid|compensation|fees|tax|back)), up
        for auction, bank loan, loan shark, earnings, (went|gone|go|going) bankrupt, represent (her|him), represented
        by, advertisers?, (company|companies|agency|agencies|label|labels) (are|is|were|have|has) (fighting|suing|at
        odds|in)*, salar(y|ies), pay (cut|dispute|row|rate), paycheck*, per episode fee, appearance fees?,
        guarantee(s)? of, commercial(s)? (were|was|dropped|pulled)*, endorsement(s)? (were|was|dropped|pulled|deal)*,
        cancel(l?ed|s)? (his|her|their) (contract|deal)s?, contract (with|between|dispute|ends?|ended|expire\\w*|was|
        is|has|had) .. (agency|label|company|terminat|end|cancel|over|expire|suspend)*, (pay|pays|paid|paying) (it|
        them|this) off, (both|two) sides (settled|are|have|reached|agreed|disagree|differ)
        """,
        faint="""
        appearance fee*, settlement, complaints?, lawyers?, attorney, debts?, tax, taxes, owes, demand(ing|ed|s)?
        (that|the return), advance, savings, cut ties, disputes?, owed?, sue, money, loans?, fees?, sued, lawsuits?,
        attorneys?, owed, compensation, dispute, (been|was|were|get|got) paid
        """,
    ),
)
