package org.yinuo.localstack.demo.complaint;

/** What a case is, how it came in and what it is about. */
public record Subject(CaseType type, Channel channel, Category category) {}
