"""Addresses of articles and of the feeds."""

from __future__ import annotations

from django.urls import path

from articles import feeds
from articles.views import article

urlpatterns = [
    path("articles/", article.article_list, name="article-list"),
    path("articles/feed/", feeds.ArticleFeed(), name="article-feed"),
    path("articles/<key:pk>-<str:slug>/", article.article_detail, name="article"),
    path("dramas/<key:pk>-<str:slug>/feed/", feeds.drama_feed, name="drama-feed"),
    path("actors/<key:pk>-<str:slug>/feed/", feeds.actor_feed, name="actor-feed"),
]
