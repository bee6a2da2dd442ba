"""Articles written for the browser tests: dramas and people that do not exist, told as the trade tells them."""

LIGHTHOUSE = """The Lighthouse Clerk: how Nam Do Ha and Seo Ye Rin filmed the storm kiss

By Staff Writer | 3 min read

October 12, 2024

Nam Do Ha and Seo Ye Rin star in “The Lighthouse Clerk,” the tvN drama that premiered on September 21, 2024. In the \
romance drama, Nam Do Ha plays Kang Woo Jin, a clerk who is sent to an island without a harbour. Seo Ye Rin plays \
Moon Hae Won, the keeper’s daughter. Oh Sang Min plays Captain Bae, who owns the only boat.

Director Jang Mi Rae spoke about the kiss scene in episode 8 of “The Lighthouse Clerk.” The kiss scene between Nam Do \
Ha and Seo Ye Rin took 11 takes, she said. It was filmed on Ulleungdo on a night in March. “We could not hear one \
another over the wind,” Nam Do Ha said.

“The Lighthouse Clerk” was written by Han Bit Na. It is based on the webtoon of the same name. The series has 12 \
episodes. Episode 8 recorded a nationwide rating of 9.412 percent, according to Nielsen Korea.

Singer Yoo Dan sang the OST “Lamp of the Strait” for the drama. Park Go Eun plays Teacher Lim, and Choi Ban plays \
Constable Ryu.
"""

ORCHARD = """Five scenes to remember from “Orchard at Noon”

November 3, 2024

“Orchard at Noon” premiered on JTBC on October 5, 2024 and ran for 16 episodes. Ahn Se Bin plays Do Yi Han in “Orchard \
at Noon,” and Baek Na Ri plays Hong Sun Woo. Director Eom Tae Shik directed the drama, and Gil So Ra wrote it.

The kiss scene of Ahn Se Bin and Baek Na Ri in episode 10 of “Orchard at Noon” was filmed in one take. “I forgot the \
camera,” Baek Na Ri said. The drama recorded 7.305 percent nationwide with its last episode.
"""
