package com.example.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Judgement;

/** Facts as two flat tables, the way somebody would keep them who has no library. */
final class Flat implements AutoCloseable {

  private static final String TABLES =
      """
      create table lead (id varchar, received bigint, source varchar, channel varchar);
      create table fact (
        id varchar, lead varchar, at bigint, kind varchar, wrong varchar,
        list varchar, code varchar, wants boolean, known boolean, warm varchar, denied boolean,
        outcome varchar, amount decimal(30, 2), currency varchar);
      create table stage (code varchar, reached int);
      insert into stage values ('SUSPECT', 1), ('LEAD', 2), ('PROSPECT', 3), ('CUSTOMER', 4),
        ('BUYER', 4), ('OPPORTUNITY', 5);
      """;

  private final Connection connection;

  Flat() throws SQLException {
    connection = DriverManager.getConnection("jdbc:h2:mem:");
    run(TABLES);
  }

  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Puts in what happened by an instant; what was withdrawn is deleted. */
  void insert(Collection<Fact> facts, long asOf) throws SQLException {
    for (Fact fact : facts) {
      insert(fact);
    }
    run("delete from fact where id in (select wrong from fact where wrong is not null)");
    run("delete from fact where at > " + asOf);
    run("delete from lead where received > " + asOf);
    run("delete from fact where lead not in (select id from lead)");
  }

  private void insert(Fact fact) throws SQLException {
    String id = fact.id().value();
    String lead = fact.lead().value();
    Object[] row = new Object[14];
    row[0] = id;
    row[1] = lead;
    row[2] = fact.happened().getEpochSecond();
    row[3] = fact.what().kind().name();
    if (fact.what() instanceof Happening.Received received) {
      String channel = received.lead().origin().channel().name();
      insert("lead", lead, fact.happened().getEpochSecond(), received.source(), channel);
      return;
    } else if (fact.what() instanceof Happening.Judged judged) {
      Judgement said = judged.judgement();
      row[5] = said.definitions();
      row[6] = said.definition();
      row[7] = said.standing().intentVerified();
      row[8] = said.standing().identityVerified();
      row[9] = said.temperature().name();
      row[10] =
          said.rulings().stream()
              .anyMatch(
                  ruling ->
                      ruling.claim() == Claim.Kind.PERSON
                          && ruling.opinion().kind() == Opinion.Kind.DENIED);
    } else if (fact.what() instanceof Happening.Rated rated) {
      row[9] = rated.temperature().name();
    } else if (fact.what() instanceof Happening.Withdrawn withdrawn) {
      row[4] = withdrawn.wrong().value();
    } else if (fact.what() instanceof Happening.Closed closed) {
      row[11] = closed.outcome().name();
      row[12] = closed.value().map(money -> money.amount()).orElse(null);
      row[13] = closed.value().map(money -> money.currency().getCurrencyCode()).orElse(null);
    }
    insert("fact", row);
  }

  private void insert(String table, Object... row) throws SQLException {
    String marks = "?" + ", ?".repeat(row.length - 1);
    try (PreparedStatement insert =
        connection.prepareStatement("insert into " + table + " values (" + marks + ")")) {
      for (int i = 0; i < row.length; i++) {
        insert.setObject(i + 1, row[i]);
      }
      insert.execute();
    }
  }

  /** Every row as a line, the columns with a blank between them. */
  List<String> lines(String sql) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        StringJoiner line = new StringJoiner(" ");
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          line.add(String.valueOf(rows.getObject(i)));
        }
        lines.add(line.toString());
      }
    }
    return lines;
  }

  String line(String sql) throws SQLException {
    List<String> lines = lines(sql);
    return lines.size() == 1 ? lines.get(0) : lines.toString();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
